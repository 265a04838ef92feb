package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.PostgresExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All tables of security, as a person may see them and have them emptied. */
class PostgresSecurityPrivacyTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    private static final int TABLES = 11;

    // Each row is given a person, a text of 43 characters that is a secret's hash, and an id.
    private static final List<String> ROWS = List.of(
            "credential values (:tenant, :subject, :id, :hash, 'ACTIVE', now(), 1)",
            "session values (:tenant, :hash, gen_random_uuid(), :subject, '{owner}', 'Firefox', now(), now(), now(), 1)",
            "one_time_secret values (:tenant, :hash, 'reset', :subject, now(), now(), false)",
            "refresh_family values (:tenant, gen_random_uuid(), :subject, 1, :hash, 1, :hash, 'Phone', now(), now())",
            "passkey values (:tenant, :id, :subject, :hash, 0, false, false, '{}', 'Key', now(), now(), 1)",
            "totp values (:tenant, :subject, 1, :hash, 'CONFIRMED', 0, 0, now(), now(), 1)",
            "recovery_code values (:tenant, :subject, :hash, now())",
            "pending_login (tenant, flow_hash, purpose, subject, lookup_key, new_device, tries, credential_changed_at, expires_at, version)"
                    + " values (:tenant, :hash, 'SIGN_IN', :subject, 'k', false, 0, now(), now(), 1)",
            "api_key values (:tenant, :id, :hash, :subject, 'Shop', '{owner}', '{pet:own:read}', '{}',"
                    + " now(), now(), now(), false, 1)",
            "reputation_score values (:tenant, cast('sub:' || :id as text), :subject, 40, 0, now(), '{}', 1)",
            "ban values (:tenant, cast('sub:' || :id as text), :subject, now(), now() + interval '1 hour', 1,"
                    + " '{2026-03-01T10:00:00Z CANARY_KEY r-1}', null, null, null, null, null, 1)",
            "audit_party values (:tenant, :id, 1, cast(:subject as text), '{}', 'session 1', '198.51.100.0/24',"
                    + " repeat('1', 64))",
            "audit_record (tenant, chain, sequence, at, request_id, action, decision, evidence, hash, party_hash)"
                    + " values (:tenant, :id, 1, now(), '', 'GET /admin', 'allow', '{}', repeat('0', 64), repeat('2', 64))");

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final Jdbi jdbi = Jdbi.create(postgres.dataSource());
    private final PostgresSecurityPrivacy privacy = new PostgresSecurityPrivacy(postgres.dataSource(), clock);

    @BeforeEach
    void twoPeopleWithOneRowInEachTable() {
        // Audit records can only be emptied with their triggers off; the server's owner may do that to a test's
        // database.
        jdbi.useHandle(handle -> {
            handle.execute("set session_replication_role = replica");
            tables("subject").forEach(table -> handle.execute("delete from petmatch_security." + table));
            handle.execute("delete from petmatch_security.api_key");
            handle.execute("delete from petmatch_security.audit_record");
            handle.execute("delete from petmatch_security.audit_party");
            handle.execute("set session_replication_role = default");
        });
        fill(ANNA, "a");
        fill(BEN, "b");
    }

    @Test
    void exportsEachRecordOfThePersonWithoutASecret() {
        List<ExportEntry> anna = exported(ANNA);

        assertThat(anna)
                .extracting(ExportEntry::schema)
                .hasSize(TABLES + 1)
                .doesNotHaveDuplicates()
                .contains("security.session.v1", "security.api_key.v1", "security.audit_party.v1");
        assertThat(anna.stream().map(ExportEntry::fields).toList().toString())
                .contains("Firefox", "Phone", "Shop", "GET /admin", "198.51.100.0/24")
                .doesNotContain("a".repeat(43), "b".repeat(20));
    }

    @Test
    void erasesThePersonAndNobodyElse() {
        Map<String, Long> ben = privacy.holdings(TENANT, BEN);

        ErasureCounts counts = privacy.erase(TENANT, ANNA);

        assertThat(counts).isEqualTo(new ErasureCounts(TABLES, 1, 0));
        assertThat(privacy.holdings(TENANT, ANNA)).isEmpty();
        assertThat(privacy.holdings(TENANT, BEN)).isEqualTo(ben).hasSize(TABLES + 1);
        assertThat(privacy.erase(TENANT, ANNA)).isEqualTo(ErasureCounts.NONE);
    }

    @Test
    void endsTheAccessTokensThatAreOut() {
        PostgresRevocationStore revocations = new PostgresRevocationStore(postgres.dataSource());

        privacy.erase(TENANT, ANNA);

        assertThat(revocations.epoch(TENANT, ANNA).orElseThrow().epoch())
                .isEqualTo(clock.instant().toEpochMilli());
        assertThat(revocations.epoch(TENANT, BEN)).isEmpty();
    }

    @Test
    void knowsEveryTableThatNamesAPerson() {
        Set<String> covered = privacy.dataMap().rules().stream()
                .map(FieldRule::store)
                .map(store -> store.substring(store.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        // An epoch and a revoked token have no more than the id, and go by themselves when the last token has expired.
        Set<String> naming = new TreeSet<>(tables("subject"));
        naming.removeAll(Set.of("subject_epoch", "revoked_token"));
        naming.addAll(tables("owner"));
        naming.addAll(tables("actor"));
        assertThat(covered).isEqualTo(naming);
    }

    @Test
    void mapsOnlyColumnsThatExist() {
        for (FieldRule rule : privacy.dataMap().rules()) {
            assertThat(tables(rule.field()))
                    .as(rule.field())
                    .contains(rule.store().split("\\.")[1]);
        }
    }

    private List<ExportEntry> exported(SubjectId subject) {
        List<ExportEntry> entries = new ArrayList<>();
        privacy.export(TENANT, subject, entries::add);
        return entries;
    }

    private void fill(SubjectId subject, String letter) {
        for (String row : ROWS) {
            jdbi.useHandle(handle -> handle.createUpdate("insert into petmatch_security." + row)
                    .bind("tenant", TENANT.value())
                    .bind("subject", subject.value())
                    .bind("hash", letter.repeat(43))
                    .bind("id", letter.repeat(20))
                    .execute());
        }
    }

    private List<String> tables(String column) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select table_name from information_schema.columns
                        where table_schema = 'petmatch_security' and column_name = :column
                        """)
                .bind("column", column)
                .mapTo(String.class)
                .list());
    }
}
