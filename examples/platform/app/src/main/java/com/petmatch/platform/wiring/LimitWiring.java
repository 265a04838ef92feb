package com.petmatch.platform.wiring;

import com.petmatch.platform.limit.SharedLimits;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Settings.Limits;
import com.petmatch.security.limit.LimitListener;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where limits of requests are counted: in this process, or in the database with the other hosts. */
@Configuration(proxyBeanMethods = false)
class LimitWiring {

    private static final Logger log = LoggerFactory.getLogger(LimitWiring.class);
    private static final int LIMIT_KEYS = 200_000;
    private static final int BATCH = 1_000;

    @Bean
    LimitStore limits(HostParts parts) {
        LocalLimits local = LocalLimits.ofCapacity(LIMIT_KEYS);
        Limits chosen = parts.settings().limits();
        return chosen.shared()
                ? new SharedLimits(
                        parts.database(), chosen.nodes(), parts.keys().key("limit-names"), local, new Told())
                : local;
    }

    @Bean
    ScheduledStep limitsExpired(LimitStore limits) {
        return ScheduledStep.onLeader("limits expired", Duration.ofMinutes(1), () -> {
            if (limits instanceof SharedLimits shared) {
                shared.removeExpired(BATCH);
            }
        });
    }

    private static final class Told implements LimitListener {

        @Override
        public void degraded() {
            log.warn("Shared limits do not answer, this host counts its share");
        }

        @Override
        public void recovered() {
            log.info("Shared limits answer again");
        }
    }
}
