package com.petmatch.security.reputation;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.LoginRefused;
import com.petmatch.security.event.SecurityEvent.RequestDecided;
import com.petmatch.security.event.SecurityListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes points of what the pipeline and the engines tell: limits reached, refusals of the firewall, failed sign-ins and
 * decoys. What a stage only watched earns none. Safe for concurrent use.
 */
public final class ReputationListener implements SecurityListener {

    private static final String FIREWALL = "firewall.";
    private static final Set<ErrorCode> LOGIN_FAILURES =
            Set.of(SecurityErrors.LOGIN_CREDENTIALS, SecurityErrors.TOTP_CODE, SecurityErrors.RECOVERY_CODE);
    private static final Map<String, Signal> DECOYS = Stream.of(
                    Signal.PROBE_PATH,
                    Signal.UNWITTING_PROBE,
                    Signal.HONEYPOT_FIELD,
                    Signal.DECOY_LINK,
                    Signal.CANARY_KEY)
            .collect(Collectors.toUnmodifiableMap(Signal::rule, Function.identity()));

    private final Reputation reputation;
    private final Executor executor;

    /** Writes on the thread that tells: for a store that does not wait. */
    public ReputationListener(Reputation reputation) {
        this(reputation, Runnable::run);
    }

    /** Writes on an executor of the host: for a store that does I/O. One that rejects loses the points. */
    public ReputationListener(Reputation reputation, Executor executor) {
        this.reputation = reputation;
        this.executor = executor;
    }

    @Override
    public void on(SecurityEvent event) {
        if (event instanceof RequestDecided decided) {
            decided(decided);
        } else if (event instanceof LoginRefused refused && LOGIN_FAILURES.contains(refused.code())) {
            record(refused.client(), Signal.LOGIN_FAILURE, refused.code().value());
        }
    }

    private void decided(RequestDecided event) {
        Decision decision = event.decision();
        for (Evidence evidence : decision.evidence()) {
            boolean decoy = !evidence.shadow() && evidence.code().equals(SecurityErrors.HONEYPOT_HIT);
            Signal signal = decoy ? DECOYS.get(evidence.ruleId()) : null;
            if (signal != null) {
                record(event.client(), signal, event.requestId() + " " + evidence.ruleId());
            }
        }
        if (decision instanceof Throttle throttle) {
            record(event.client(), Signal.LIMIT_REACHED, event.requestId() + " " + throttle.code());
        } else if (decision instanceof Deny deny && deny.code().value().startsWith(FIREWALL)) {
            record(event.client(), Signal.FIREWALL_DENY, event.requestId() + " " + rules(decision));
        }
    }

    private static String rules(Decision decision) {
        return decision.evidence().stream()
                .filter(evidence -> !evidence.shadow())
                .map(Evidence::ruleId)
                .collect(Collectors.joining(","));
    }

    private void record(AddressPrefix client, Signal signal, String detail) {
        executor.execute(() -> reputation.record(ScoreKey.of(client), signal, detail));
    }
}
