package com.petmatch.platform.account;

import com.petmatch.platform.web.RequestCookies;
import com.petmatch.security.login.Factor;
import com.petmatch.security.login.FlowOutcome.FactorNeeded;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries what waits for a second factor: no script, address or log sees it, and it is gone after ten minutes. Which
 * factors stand in it only decides what the page offers.
 */
public enum FlowCookie {
    SIGN_IN("__Host-pm-sign-in"),
    STEP_UP("__Host-pm-step-up");

    /** What the cookie held. */
    public record Flow(String secret, Set<Factor> factors) {

        public Flow {
            factors = Set.copyOf(factors);
        }

        public boolean offers(Factor factor) {
            return factors.contains(factor);
        }

        @Override
        public String toString() {
            return "Flow[secret=redacted, factors=" + factors + "]";
        }
    }

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final String cookie;

    FlowCookie(String cookie) {
        this.cookie = cookie;
    }

    public SetCookie carrying(FactorNeeded needed) {
        String factors = needed.factors().stream().map(FlowCookie::letter).collect(Collectors.joining());
        return new SetCookie(cookie, needed.flow().revealText() + "." + factors, LIFE, true);
    }

    public SetCookie ended() {
        return SetCookie.ended(cookie);
    }

    public Optional<Flow> of(HttpServletRequest request) {
        return RequestCookies.value(request, cookie).map(FlowCookie::flow);
    }

    private static Flow flow(String value) {
        int dot = value.lastIndexOf('.');
        String letters = value.substring(dot + 1);
        Set<Factor> factors = Arrays.stream(Factor.values())
                .filter(factor -> letters.contains(letter(factor)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Factor.class)));
        return new Flow(dot < 0 ? value : value.substring(0, dot), factors);
    }

    private static String letter(Factor factor) {
        return factor.name().substring(0, 1);
    }
}
