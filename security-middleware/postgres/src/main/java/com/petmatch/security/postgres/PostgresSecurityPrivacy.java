package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.DataMap;
import com.petmatch.kernel.privacy.Erasure;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.PrivacyParticipant;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.revocation.RevocationStore;
import java.time.InstantSource;
import java.time.Period;
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
 * <p>Hashes and keys are erased and never exported. Audit records stay for their time: a chain without one of its records
 * proves nothing any more; they name the person by id only, which leads to nobody once the account is erased. The epoch
 * that ends the person's access tokens stays until the last of them would have expired. Safe for concurrent use.
 */
public final class PostgresSecurityPrivacy implements PrivacyParticipant {

    private static final String SCHEMA = "petmatch_security.";
    private static final Erasure AUDIT_HOLD = new Erasure.Keep("audit", Period.ofYears(1));

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
            holding("pending_login", "subject", DataCategory.BEHAVIOUR, "started_at", "expires_at"),
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

    private static final Holding KEPT =
            holding("audit_record", "actor", DataCategory.BEHAVIOUR, "at", "action", "decision", "client");

    private static final DataMap MAP = new DataMap(Stream.concat(ERASED.stream(), Stream.of(KEPT))
            .flatMap(PostgresSecurityPrivacy::rules)
            .toList());

    private final Jdbi jdbi;
    private final RevocationStore revocations;
    private final InstantSource clock;

    /** A participant on a source that joins the caller's transaction. */
    public PostgresSecurityPrivacy(DataSource dataSource, InstantSource clock) {
        this.jdbi = PostgresJdbi.over(dataSource);
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
        jdbi.useHandle(handle -> Stream.concat(ERASED.stream(), Stream.of(KEPT)).forEach(holding -> {
            long rows = count(handle, holding, tenant, subject);
            if (rows > 0) {
                counts.put(holding.store(), rows);
            }
        }));
        return counts;
    }

    @Override
    public void export(TenantId tenant, SubjectId subject, Consumer<ExportEntry> sink) {
        jdbi.useHandle(handle -> Stream.concat(ERASED.stream(), Stream.of(KEPT))
                .flatMap(holding -> entries(handle, holding, tenant, subject).stream())
                .forEach(sink));
    }

    @Override
    public ErasureCounts erase(TenantId tenant, SubjectId subject) {
        ErasureCounts counts = jdbi.withHandle(handle -> {
            long deleted = 0;
            for (Holding holding : ERASED) {
                deleted += handle.createUpdate("delete" + holding.condition())
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .execute();
            }
            return new ErasureCounts(deleted, 0, count(handle, KEPT, tenant, subject));
        });
        if (counts.deleted() > 0) {
            // The access tokens that are out there open nothing from now on.
            revocations.raise(tenant, subject, clock.instant());
        }
        return counts;
    }

    private static long count(Handle handle, Holding holding, TenantId tenant, SubjectId subject) {
        return handle.createQuery("select count(*)" + holding.condition())
                .bind("tenant", tenant)
                .bind("subject", key(holding, subject))
                .mapTo(Long.class)
                .one();
    }

    private static List<ExportEntry> entries(Handle handle, Holding holding, TenantId tenant, SubjectId subject) {
        String columns = String.join("::text, ", holding.exported()) + "::text";
        List<ExportEntry> entries = new ArrayList<>();
        handle.createQuery("select " + columns + holding.condition() + " order by 1")
                .bind("tenant", tenant)
                .bind("subject", key(holding, subject))
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

    // The audit keeps ids of any kind of actor, as text.
    private static Object key(Holding holding, SubjectId subject) {
        return holding.equals(KEPT) ? subject.toString() : subject;
    }

    private static Stream<FieldRule> rules(Holding holding) {
        boolean kept = holding.equals(KEPT);
        FieldRule owner = rule(holding, holding.subject(), DataCategory.IDENTITY, kept)
                .notExported()
                .build();
        return Stream.concat(
                Stream.of(owner),
                holding.exported().stream()
                        .map(field ->
                                rule(holding, field, holding.category(), kept).build()));
    }

    private static FieldRule.Builder rule(Holding holding, String field, DataCategory category, boolean kept) {
        FieldRule.Builder rule =
                FieldRule.builder("security", holding.store(), field).category(category);
        return kept ? rule.erasure(AUDIT_HOLD) : rule;
    }

    private static Holding holding(String table, String subject, DataCategory category, String... exported) {
        return new Holding(table, subject, category, List.of(exported));
    }
}
