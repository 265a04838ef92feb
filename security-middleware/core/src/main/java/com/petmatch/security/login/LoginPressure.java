package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sees attacks that are spread too wide for the delays: many networks on one account, many accounts from one network,
 * many of both. Its answer asks strangers one more question and locks nobody out. Attempts are counted before they are
 * checked, and taken back when they were right; counters slide over two windows. Safe for concurrent use.
 */
final class LoginPressure {

    private static final int RACES = 16;
    private static final String ACCOUNT = "account";
    private static final String NETWORK = "network";
    private static final String PAIR = "pair";

    /** Failures of one account in an hour, from anywhere. */
    static final int PER_ACCOUNT = 100;
    /** Accounts tried from one network in ten minutes. */
    static final int PER_NETWORK = 10;

    private static final long HOUR = 3_600;
    private static final long TEN_MINUTES = 600;

    private final LoginFailureStore store;
    private final LookupKeys lookups;
    private final InstantSource clock;
    private final GlobalFailures global = new GlobalFailures();

    LoginPressure(LoginFailureStore store, LookupKeys lookups, InstantSource clock) {
        this.store = store;
        this.lookups = lookups;
        this.clock = clock;
    }

    boolean isHigh(LoginAttempt attempt) {
        Instant now = clock.instant();
        String account = lookups.current(attempt.email()).value();
        String network = attempt.client().toString();
        return sliding(attempt.tenant(), ACCOUNT, HOUR, account, now) >= PER_ACCOUNT
                || sliding(attempt.tenant(), NETWORK, TEN_MINUTES, network, now) > PER_NETWORK
                || global.isHigh(now);
    }

    /** Counts an attempt that is about to be checked. */
    Counted count(LoginAttempt attempt) {
        Instant now = clock.instant();
        TenantId tenant = attempt.tenant();
        String account = lookups.current(attempt.email()).value();
        String network = attempt.client().toString();
        FailureKey accountKey = lookups.pressure(ACCOUNT, window(now, HOUR), account);
        FailureKey networkKey = lookups.pressure(NETWORK, window(now, TEN_MINUTES), network);
        FailureKey pairKey = lookups.pressure(PAIR, window(now, TEN_MINUTES), account + "\n" + network);
        add(tenant, accountKey, now, 1);
        boolean newPair = store.insert(tenant, pairKey, new LoginFailures(1, now, 1));
        if (newPair) {
            add(tenant, networkKey, now, 1);
        }
        return new Counted(tenant, accountKey, networkKey, pairKey, newPair);
    }

    /** The attempt was right: it was no failure. */
    void takeBack(Counted counted) {
        Instant now = clock.instant();
        add(counted.tenant(), counted.account(), now, -1);
        if (counted.newPair()) {
            store.clear(counted.tenant(), counted.pair());
            add(counted.tenant(), counted.network(), now, -1);
        }
    }

    void failed() {
        global.add(clock.instant());
    }

    /** This window's count and the share of the last one that still overlaps. */
    private double sliding(TenantId tenant, String what, long seconds, String counted, Instant now) {
        long window = window(now, seconds);
        double gone = (double) Math.floorMod(now.getEpochSecond(), seconds) / seconds;
        return count(tenant, lookups.pressure(what, window, counted))
                + (1 - gone) * count(tenant, lookups.pressure(what, window - 1, counted));
    }

    private int count(TenantId tenant, FailureKey key) {
        return store.find(tenant, key).map(LoginFailures::count).orElse(0);
    }

    // After so many lost races one more or less does not matter: the count is far above its bound.
    private void add(TenantId tenant, FailureKey key, Instant now, int change) {
        for (int race = 0; race < RACES; race++) {
            Optional<LoginFailures> found = store.find(tenant, key);
            boolean written = found.isEmpty()
                    ? change < 0 || store.insert(tenant, key, new LoginFailures(change, now, 1))
                    : store.replace(tenant, key, found.get(), changed(found.get(), change, now));
            if (written) {
                return;
            }
        }
    }

    private static LoginFailures changed(LoginFailures former, int change, Instant now) {
        return new LoginFailures(Math.max(0, former.count() + change), now, former.version() + 1);
    }

    private static long window(Instant now, long seconds) {
        return Math.floorDiv(now.getEpochSecond(), seconds);
    }

    /** Where an attempt was counted. */
    record Counted(TenantId tenant, FailureKey account, FailureKey network, FailureKey pair, boolean newPair) {}
}
