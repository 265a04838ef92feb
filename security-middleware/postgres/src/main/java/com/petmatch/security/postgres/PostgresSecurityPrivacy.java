package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.DataMap;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.PrivacyParticipant;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.audit.AuditPrivacy;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.revocation.RevocationStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Exports and erases what security holds about a person in all its tables. Joins the caller's transaction.
 *
 * <p>Hashes and keys are erased and never exported. Audit records stay, but name nobody any more: whom they are about lies
 * beside their chain and goes. The epoch that ends the person's access tokens, and the list of those that ended
 * before, stay until the last of them would have expired. The source needs the right to delete rows of {@code audit_party}.
 * Safe for concurrent use.
 */
public final class PostgresSecurityPrivacy implements PrivacyParticipant {

    private static final String SCHEMA = "petmatch_security.";

    /** A table with rows of one person. */
    private record Holding(String table, String subject, DataCategory category, List<String> exported) {

        String store() {
            return SCHEMA + table;
        }

        String condition() {
            return " from " + store() + " where tenant = :tenant and " + subject + " = :subject";
        }
    }

    private static final List<Holding> ERASED = List.of(
            holding("credential", "subject", DataCategory.CREDENTIAL, "state", "changed_at"),
            holding("session", "subject", DataCategory.TECHNICAL, "device", "created_at", "last_seen_at", "roles"),
            holding("refresh_family", "subject", DataCategory.TECHNICAL, "device", "opened_at", "rotated_at"),
            holding(
                    "one_time_secret",
                    "subject",
                    DataCategory.CREDENTIAL,
                    "purpose",
                    "created_at",
                    "expires_at",
                    "used"),
            holding("passkey", "subject", DataCategory.CREDENTIAL, "label", "created_at", "last_used_at"),
            holding("totp", "subject", DataCategory.CREDENTIAL, "state", "created_at"),
            holding("recovery_code", "subject", DataCategory.CREDENTIAL, "created_at"),
            holding("pending_login", "subject", DataCategory.BEHAVIOUR, "credential_changed_at", "expires_at"),
            holding("reputation_score", "subject", DataCategory.BEHAVIOUR, "strong", "weak", "scored_at", "misdeeds"),
            holding("ban", "subject", DataCategory.BEHAVIOUR, "banned_at", "banned_until", "repeat", "misdeeds"),
            holding(
                    "api_key",
                    "owner",
                    DataCategory.CREDENTIAL,
                    "id",
                    "label",
                    "permissions",
                    "networks",
                    "created_at",
                    "expires_at",
                    "last_used_at",
                    "revoked"));

    private static final Holding AUDIT =
            holding("audit_party", "actor", DataCategory.BEHAVIOUR, "act", "credential", "client");

    private static final DataMap MAP = new DataMap(Stream.concat(ERASED.stream(), Stream.of(AUDIT))
            .flatMap(PostgresSecurityPrivacy::rules)
            .toList());

    private final Jdbi jdbi;
    private final AuditPrivacy audit;
    private final RevocationStore revocations;
    private final InstantSource clock;

    /** A participant on a source that joins the caller's transaction. */
    public PostgresSecurityPrivacy(DataSource dataSource, InstantSource clock) {
        this.jdbi = PostgresJdbi.over(dataSource);
        this.audit = new PostgresAuditPrivacy(dataSource);
        this.revocations = new PostgresRevocationStore(dataSource);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "security";
    }

    @Override
    public DataMap dataMap() {
        return MAP;
    }

    @Override
    public Map<String, Long> holdings(TenantId tenant, SubjectId subject) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbi.useHandle(handle -> ERASED.forEach(holding -> {
            long rows = count(handle, holding, tenant, subject);
            if (rows > 0) {
                counts.put(holding.store(), rows);
            }
        }));
        long recorded = audit.count(tenant, subject);
        if (recorded > 0) {
            counts.put(AUDIT.store(), recorded);
        }
        return counts;
    }

    @Override
    public void export(TenantId tenant, SubjectId subject, Consumer<ExportEntry> sink) {
        jdbi.useHandle(handle -> ERASED.stream()
                .flatMap(holding -> entries(handle, holding, tenant, subject).stream())
                .forEach(sink));
        audit.export(tenant, subject, record -> sink.accept(entry(record)));
    }

    private static ExportEntry entry(AuditRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", record.at().toString());
        fields.put("action", record.action());
        fields.put("decision", record.decision());
        fields.put("act", String.join(", ", record.party().act()));
        fields.put("credential", record.party().credential());
        fields.put("client", record.party().client());
        return new ExportEntry("security." + AUDIT.table() + ".v1", fields);
    }

    @Override
    public ErasureCounts erase(TenantId tenant, SubjectId subject) {
        long rows = jdbi.withHandle(handle -> {
            long deleted = 0;
            for (Holding holding : ERASED) {
                deleted += handle.createUpdate("delete" + holding.condition())
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .execute();
            }
            return deleted;
        });
        if (rows > 0) {
            // The access tokens that are out there open nothing from now on.
            revocations.raise(tenant, subject, clock.instant());
        }
        return new ErasureCounts(rows, audit.erase(tenant, subject), 0);
    }

    private static long count(Handle handle, Holding holding, TenantId tenant, SubjectId subject) {
        return handle.createQuery("select count(*)" + holding.condition())
                .bind("tenant", tenant)
                .bind("subject", subject)
                .mapTo(Long.class)
                .one();
    }

    private static List<ExportEntry> entries(Handle handle, Holding holding, TenantId tenant, SubjectId subject) {
        String columns = String.join("::text, ", holding.exported()) + "::text";
        List<ExportEntry> entries = new ArrayList<>();
        handle.createQuery("select " + columns + holding.condition() + " order by 1")
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map((row, context) -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    for (int i = 0; i < holding.exported().size(); i++) {
                        String value = row.getString(i + 1);
                        fields.put(holding.exported().get(i), value == null ? "" : value);
                    }
                    return new ExportEntry("security." + holding.table() + ".v1", fields);
                })
                .forEach(entries::add);
        return entries;
    }

    private static Stream<FieldRule> rules(Holding holding) {
        FieldRule owner = rule(holding, holding.subject())
                .category(DataCategory.IDENTITY)
                .notExported()
                .build();
        return Stream.concat(
                Stream.of(owner),
                holding.exported().stream()
                        .map(field -> rule(holding, field)
                                .category(holding.category())
                                .build()));
    }

    private static FieldRule.Builder rule(Holding holding, String field) {
        return FieldRule.builder("security", holding.store(), field);
    }

    private static Holding holding(String table, String subject, DataCategory category, String... exported) {
        return new Holding(table, subject, category, List.of(exported));
    }
}
