package com.petmatch.security.pipeline;

import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.policy.LivePolicy;
import com.petmatch.security.policy.PolicyRules;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms share about one request: one version of each policy, and which rooms are skipped. One thread, one
 * request.
 */
public final class RoomState {

    private final LimitStore fallback;
    private final Map<LivePolicy, PolicyRules> policies = new HashMap<>(2);
    private final Map<Class<?>, Object> kept = new HashMap<>(2);
    private final Set<Stage> skipped = EnumSet.noneOf(Stage.class);
    private @Nullable RuntimeException lostStore;

    /**
     * Starts with no room skipped.
     *
     * @param fallback counts what rules throttle while their own store fails
     */
    public RoomState(LimitStore fallback) {
        this.fallback = fallback;
    }

    /** What controls of one kind keep about the request from room to room; made when it is first asked for. */
    public <T> T kept(Class<T> kind, Supplier<T> first) {
        return kind.cast(kept.computeIfAbsent(kind, key -> first.get()));
    }

    /** The version of a policy that this request met first. */
    PolicyRules rules(LivePolicy policy) {
        return policies.computeIfAbsent(policy, LivePolicy::current);
    }

    LimitStore fallback(RuntimeException why) {
        lostStore = why;
        return fallback;
    }

    /** Why the fallback was taken since the last look. */
    Optional<RuntimeException> lostStore() {
        Optional<RuntimeException> why = Optional.ofNullable(lostStore);
        lostStore = null;
        return why;
    }

    void skip(Stage room) {
        skipped.add(room);
    }

    boolean isSkipped(Stage room) {
        return skipped.contains(room);
    }

    /** What is skipped, to go back to after what was only watched. */
    Set<Stage> skipped() {
        return EnumSet.copyOf(skipped);
    }

    void skipOnly(Set<Stage> rooms) {
        skipped.retainAll(rooms);
    }
}
