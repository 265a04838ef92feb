package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.audit.PartySeal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the audit; one without its party was erased. */
final class AuditRows {

    private AuditRows() {}

    static ChainedRecord chained(ResultSet row) throws SQLException {
        String salt = row.getString("salt");
        return new ChainedRecord(
                row.getString("chain"),
                row.getLong("sequence"),
                record(row),
                new PartySeal(row.getString("party_hash"), salt == null ? "" : salt),
                row.getString("hash"));
    }

    static AuditRecord record(ResultSet row) throws SQLException {
        return new AuditRecord(
                Columns.instant(row, "at"),
                row.getString("request_id"),
                party(row),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("action"),
                row.getString("decision"),
                texts(row.getArray("evidence")));
    }

    private static AuditParty party(ResultSet row) throws SQLException {
        return row.getString("salt") == null
                ? AuditParty.nobody()
                : new AuditParty(
                        row.getString("actor"),
                        texts(row.getArray("act")),
                        row.getString("credential"),
                        row.getString("client"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
