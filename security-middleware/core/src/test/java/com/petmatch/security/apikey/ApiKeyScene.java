package com.petmatch.security.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.apikey.ApiKeyOutcome.Accepted;
import com.petmatch.security.apikey.ApiKeyOutcome.Refused;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.FaultInjector;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/** What the tests of this kind share. */
abstract class ApiKeyScene {

    static final TenantId TENANT = TenantId.SINGLE;
    static final TenantId OTHER = new TenantId(new UUID(0, 9));
    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    static final IpAddress OFFICE = IpAddress.ofIpv4(0x0a000001);
    static final IpAddress ELSEWHERE = IpAddress.ofIpv4(0x01020304);
    static final Permission READ = Permission.of("partner:board:read");
    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final AtomicLong nanos = new AtomicLong();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final ApiKeyStore rows = new InMemoryApiKeyStore(unitOfWork);
    final FaultInjector calls = new FaultInjector(clock);
    final List<SecurityEvent> events = new ArrayList<>();
    final ApiKeys keys = keys("live");

    static void accepted(ApiKeyOutcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
    }

    ApiKeys keys(String environment) {
        return new ApiKeys(builder(environment), nanos::get);
    }

    ApiKeysBuilder builder(String environment) {
        return ApiKeys.builder()
                .environment(environment)
                .store(calls.wrap(ApiKeyStore.class, rows))
                .unitOfWork(unitOfWork)
                .clock(clock)
                .random(new SecureRandom())
                .listener(events::add);
    }

    ApiKeyGrant grant(Duration life) {
        return new ApiKeyGrant(
                ANNA,
                "Nightly report",
                Set.of(RoleId.of("partner")),
                Set.of(READ),
                List.of(AddressPrefix.of(OFFICE, 8)),
                clock.instant().plus(life));
    }

    IssuedApiKey issued() {
        return keys.issue(TENANT, grant(Duration.ofDays(30))).orElseThrow();
    }

    ErrorCode code(String text) {
        return ((Refused) keys.authenticate(TENANT, text, OFFICE)).code();
    }

    static String withSecret(String text, String secret) {
        String[] parts = text.split("_");
        String whole = String.join("_", parts[0], parts[1], parts[2], secret);
        CRC32 crc = new CRC32();
        crc.update(whole.getBytes(StandardCharsets.UTF_8));
        return whole + "_" + String.format("%08x", crc.getValue());
    }
}
