package com.petmatch.security.redis;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.StoreKeys;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shared limits on one Redis server in a single round trip: the generic cell rate algorithm as a script, exact and atomic
 * over all demands of a request.
 *
 * <p>Time is the server's own, read where it is used. T is rounded up to whole microseconds, which never admits more;
 * so rates above a million a second count as a million. A server whose clock goes back holds a key up by its burst at
 * most. Failures throw; put {@code ResilientLimits} around. For a cluster take {@link RedisBuckets}: a script's keys would
 * have to share a slot. Safe for concurrent use.
 */
public final class RedisLimits implements LimitStore, AutoCloseable {

    private static final String KEY_PREFIX = "petmatch:gcra:";

    /** ARGV: a time for tests or nothing, then increment and burst of each key in microseconds. */
    private static final String SCRIPT = """
            local now = tonumber(ARGV[1])
            if not now then
              local time = redis.call('TIME')
              now = time[1] * 1000000 + time[2]
            end
            local nexts = {}
            for i = 1, #KEYS do
              local increment, burst = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
              local arrival = tonumber(redis.call('GET', KEYS[i]) or now)
              if arrival < now then arrival = now end
              if arrival - now > burst then
                arrival = now + burst
                redis.call('SET', KEYS[i], string.format('%.0f', arrival), 'PX', math.ceil(burst / 1000) + 10000)
              end
              nexts[i] = arrival + increment
              if nexts[i] - now > burst then return {i, nexts[i] - now - burst} end
            end
            local answer = {0}
            for i = 1, #KEYS do
              local ahead = nexts[i] - now
              redis.call('SET', KEYS[i], string.format('%.0f', nexts[i]), 'PX', math.ceil(ahead / 1000) + 10000)
              answer[i + 1] = ahead
            end
            return answer
            """;

    private final StatefulRedisConnection<String, String> connection;
    private final RedisCommands<String, String> commands;
    private final StoreKeys names;
    private final Supplier<String> micros;
    private final String digest;

    private RedisLimits(StatefulRedisConnection<String, String> connection, StoreKeys names, Supplier<String> micros) {
        this.connection = connection;
        this.commands = connection.sync();
        this.names = names;
        this.micros = micros;
        this.digest = commands.digest(SCRIPT);
    }

    /**
     * Connects; refuses a client whose commands could wait without an end: see {@link RedisBuckets#options}.
     *
     * @param nameKey at least 32 bytes, the same on every node: under it the keys' names are hashed
     */
    public static RedisLimits connect(RedisClient client, Secret nameKey) {
        return connect(client, nameKey, () -> "");
    }

    /** For tests: counts by these microseconds since 1970. */
    static RedisLimits connect(RedisClient client, Secret nameKey, Supplier<String> micros) {
        RedisBuckets.requireBounded(client.getOptions());
        return new RedisLimits(client.connect(), StoreKeys.of(nameKey), micros);
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one demand");
        }
        String[] keys = new String[demands.size()];
        List<String> arguments = new ArrayList<>(2 * keys.length + 1);
        arguments.add(micros.get());
        for (int i = 0; i < keys.length; i++) {
            LimitDemand demand = demands.get(i);
            if (demand.cost() > demand.rule().burst()) {
                return Limited.forEver(demand.rule());
            }
            keys[i] = KEY_PREFIX + names.nameOf(demand);
            long token = tokenMicros(demand.rule());
            arguments.add(Long.toString(demand.cost() * token));
            arguments.add(Long.toString(demand.rule().burst() * token));
        }
        return outcome(demands, run(keys, arguments.toArray(String[]::new)));
    }

    private List<Long> run(String[] keys, String[] arguments) {
        try {
            return commands.evalsha(digest, ScriptOutputType.MULTI, keys, arguments);
        } catch (RedisNoScriptException restarted) {
            return commands.eval(SCRIPT, ScriptOutputType.MULTI, keys, arguments);
        }
    }

    private static LimitOutcome outcome(List<LimitDemand> demands, List<Long> answer) {
        int refused = Math.toIntExact(answer.get(0));
        if (refused > 0) {
            return Limited.until(demands.get(refused - 1).rule(), Duration.ofNanos(answer.get(1) * 1_000L));
        }
        Admitted tightest = admitted(demands.get(0).rule(), answer.get(1));
        for (int i = 1; i < demands.size(); i++) {
            Admitted next = admitted(demands.get(i).rule(), answer.get(i + 1));
            tightest = next.remaining() < tightest.remaining() ? next : tightest;
        }
        return tightest;
    }

    private static Admitted admitted(LimitRule rule, long aheadMicros) {
        long token = tokenMicros(rule);
        return new Admitted(rule, (rule.burst() * token - aheadMicros) / token);
    }

    private static long tokenMicros(LimitRule rule) {
        return -Math.floorDiv(-rule.period().toNanos(), Math.multiplyExact(rule.tokens(), 1_000L));
    }

    /** Closes the connection; the client stays the host's. */
    @Override
    public void close() {
        connection.close();
    }
}
