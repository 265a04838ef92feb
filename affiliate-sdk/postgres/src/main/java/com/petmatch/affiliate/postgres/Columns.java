package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the columns that all tables of this schema share. */
final class Columns {

    private Columns() {}

    static UUID uuid(ResultSet row, String name) throws SQLException {
        return row.getObject(name, UUID.class);
    }

    static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    static Money money(ResultSet row, String name) throws SQLException {
        return Money.of(row.getLong(name), CurrencyCode.of(row.getString("currency")));
    }

    static ProgramId program(ResultSet row) throws SQLException {
        return new ProgramId(uuid(row, "program"));
    }

    static PartnerId partner(ResultSet row) throws SQLException {
        return new PartnerId(uuid(row, "partner"));
    }

    static SubjectId subject(ResultSet row, String name) throws SQLException {
        return new SubjectId(uuid(row, name));
    }
}
