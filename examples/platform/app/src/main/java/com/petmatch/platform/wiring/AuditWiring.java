package com.petmatch.platform.wiring;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.audit.AuditDesk;
import com.petmatch.platform.audit.CheckpointFile;
import com.petmatch.platform.audit.EventRecords;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.audit.CheckpointedSink;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.postgres.PostgresAuditSink;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit, and who hears of security events. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    // The pool itself, which knows nothing of the host's transactions: what is rolled back was still tried.
    @Bean
    PostgresAuditSink auditRecords(HikariDataSource pool) {
        return new PostgresAuditSink(pool);
    }

    @Bean
    CheckpointFile auditCheckpoints(HostParts parts) {
        return new CheckpointFile(parts.dataDirectory().resolve("audit").resolve("checkpoints"));
    }

    @Bean
    CheckpointedSink auditSink(
            HostParts parts, PostgresAuditSink records, CheckpointFile checkpoints, InstantSource clock) {
        return new CheckpointedSink(records, checkpoints, auditKeys(parts), clock);
    }

    @Bean
    AuditDesk auditDesk(HostParts parts, CheckpointedSink sink, IdSource ids) {
        return new AuditDesk(
                ids.next().toString(),
                sink,
                Routes.table(parts.providers().hostedPages()).routes().stream()
                        .filter(route -> route.is(Mark.ADMIN))
                        .map(Route::id)
                        .map(Object::toString)
                        .collect(Collectors.toSet()));
    }

    @Bean
    SecurityListener eventRecords(AuditDesk audit) {
        return new EventRecords(audit, RequestIds::current);
    }

    @Bean
    SecurityHearers securityHearers(ObjectProvider<SecurityListener> listeners) {
        return new SecurityHearers(
                SecurityListener.all(listeners.orderedStream().toList()));
    }

    @Bean
    ScheduledStep auditDrain(AuditDesk audit) {
        return ScheduledStep.onEachHost("audit drain", Duration.ofMillis(300), audit::drain);
    }

    @Bean
    ScheduledStep auditTick(CheckpointedSink sink) {
        return ScheduledStep.onEachHost("audit checkpoint", Duration.ofSeconds(10), sink::tick);
    }

    static MacKeys auditKeys(HostParts parts) {
        return MacKeys.of(1, parts.keys().key("audit-checkpoint"));
    }
}
