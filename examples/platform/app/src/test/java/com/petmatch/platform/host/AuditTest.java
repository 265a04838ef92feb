package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.audit.AuditDesk;
import com.petmatch.platform.audit.CheckpointFile;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.ChainVerifier;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.postgres.PostgresAuditSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the running host writes down, and that nobody can change it unseen. */
class AuditTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void recordsARefusedSignInAnOperatorsActAndASignOut() {
        Person person = platform.person().signIn();
        Person admin = platform.admin();
        platform.browser()
                .submit("/sign-in", "/sign-in", Map.of("email", person.email(), "password", "not the one 17"));
        admin.browser().get("/admin");
        person.browser().submit("/account", "/sign-out", Map.of());

        assertThat(awaited(record -> record.action().equals("security login-refused"))
                        .evidence())
                .containsExactly("login.refused.credentials");
        assertThat(awaited(record -> record.action().equals("GET /admin") && isOf(admin, record))
                        .decision())
                .isEqualTo("allow");
        AuditRecord signedOut = awaited(record -> record.action().equals("POST /sign-out") && isOf(person, record));
        assertThat(signedOut.decision()).isEqualTo("allow");
        assertThat(signedOut.requestId()).hasSize(36);
        assertThat(signedOut.party().client()).startsWith("127.");
    }

    @Test
    void tiesWhatAnEngineTellsToItsRequest() {
        Person person = platform.person().signIn();

        AuditRecord told =
                awaited(record -> record.action().equals("security login-succeeded") && isOf(person, record));
        AuditRecord decided = awaited(record ->
                record.action().equals("POST /sign-in") && record.requestId().equals(told.requestId()));

        assertThat(decided.decision()).isEqualTo("allow");
    }

    @Test
    void recordsARefusedOperatorsRoute() {
        Person person = platform.person().signIn();
        person.browser().get("/admin/people");

        AuditRecord refused = awaited(record -> record.action().equals("GET /admin/people") && isOf(person, record));

        assertThat(refused.decision()).isEqualTo("deny 404");
        assertThat(refused.evidence()).anyMatch(text -> text.contains("access.refused.permission"));
    }

    @Test
    void isAnUnbrokenChainThatShowsEveryChange() {
        platform.person().signIn();
        awaited(record -> record.action().equals("POST /sign-in"));
        String chain = platform.bean(AuditDesk.class).chain();
        List<ChainedRecord> records = records();
        MacKeys keys = MacKeys.of(1, platform.bean(HostParts.class).keys().key("audit-checkpoint"));

        assertThat(ChainVerifier.verify(
                        chain, records, platform.bean(CheckpointFile.class).of(chain), keys))
                .isEqualTo(new ChainOutcome.Intact(records.size()));

        List<ChainedRecord> forged = new ArrayList<>(records);
        ChainedRecord first = forged.get(0);
        AuditRecord other = new AuditRecord(
                first.record().at(),
                first.record().requestId(),
                first.record().party(),
                first.record().tenant(),
                "GET /somewhere-else",
                first.record().decision(),
                first.record().evidence());
        forged.set(0, new ChainedRecord(chain, 1, other, first.seal(), first.hash()));
        assertThat(ChainVerifier.verify(chain, forged, List.of(), keys)).isEqualTo(new ChainOutcome.Broken(1));
    }

    @Test
    void holdsNoSecretOfARequest() {
        Person person = platform.person().signIn();
        String canary = "canary-password-4711-never-kept";
        platform.browser().submit("/sign-in", "/sign-in", Map.of("email", person.email(), "password", canary));
        String bearer = person.token();
        platform.browser().get("/api/v1/ledger/check?code=" + canary, "Authorization", "Bearer " + bearer);
        awaited(record -> record.action().equals("GET /api/v1/ledger/check") && isOf(person, record));

        List<String> secrets = new ArrayList<>(person.browser().cookies().values());
        secrets.addAll(List.of(canary, bearer, RunningPlatform.PASSWORD, person.email()));

        assertThat(secrets).hasSizeGreaterThan(5);
        assertThat(records().toString()).doesNotContain(secrets);
    }

    private static AuditRecord awaited(Predicate<AuditRecord> wanted) {
        return RunningPlatform.await(
                "an audit record",
                () -> records().stream()
                        .map(ChainedRecord::record)
                        .filter(wanted)
                        .reduce((earlier, later) -> later));
    }

    private static List<ChainedRecord> records() {
        return platform.bean(PostgresAuditSink.class)
                .read(platform.bean(AuditDesk.class).chain(), 0, 1_000_000);
    }

    private static boolean isOf(Person person, AuditRecord record) {
        return record.party().actor().equals(person.subject().toString());
    }
}
