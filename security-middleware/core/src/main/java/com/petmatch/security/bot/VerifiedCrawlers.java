package com.petmatch.security.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Confirms crawlers as their operators ask for: the address has a name in the operator's domain, and that name has the
 * address. A request never waits: until the answer is there the crawler is unproven.
 *
 * <p><b>Security guarantees.</b> A proof holds for 24 hours, a refutation for one, a resolver that fails for a minute, by
 * monotonic time. At most 20,000 answers are kept and 64 look-ups run at a time, however many addresses claim to be a
 * crawler. A name that only ends like the domain ({@code evilgooglebot.com}) proves nothing. Safe for concurrent use.
 */
public final class VerifiedCrawlers {

    private static final Logger LOG = LoggerFactory.getLogger(VerifiedCrawlers.class);

    private static final Duration VERIFIED_FOR = Duration.ofHours(24);
    private static final Duration REFUTED_FOR = Duration.ofHours(1);
    private static final Duration PENDING_FOR = Duration.ofMinutes(1);
    private static final int ANSWERS = 20_000;
    private static final int AT_A_TIME = 64;
    private static final int MAX_NAMES = 8;

    private final ReverseDns dns;
    private final Executor executor;
    private final Semaphore lookUps = new Semaphore(AT_A_TIME);
    private final Cache<Claim, CrawlerProof> answers;
    private final Cache<AddressPrefix, Boolean> networks;

    private record Claim(AddressPrefix network, List<String> domains) {}

    /**
     * Knows nobody yet.
     *
     * @param executor of the host, where the resolver may wait
     */
    public VerifiedCrawlers(ReverseDns dns, Executor executor) {
        this(dns, executor, System::nanoTime);
    }

    VerifiedCrawlers(ReverseDns dns, Executor executor, LongSupplier nanos) {
        this.dns = dns;
        this.executor = executor;
        Ticker ticker = nanos::getAsLong;
        // On the caller's thread: the library starts none.
        this.answers = Caffeine.newBuilder()
                .executor(Runnable::run)
                .ticker(ticker)
                .maximumSize(ANSWERS)
                .expireAfter(Expiry.<Claim, CrawlerProof>writing((claim, proof) -> life(proof)))
                .build();
        this.networks = Caffeine.newBuilder()
                .executor(Runnable::run)
                .ticker(ticker)
                .maximumSize(ANSWERS)
                .expireAfterWrite(VERIFIED_FOR)
                .build();
    }

    /** Whether this client network, as limits count it, is that of a confirmed crawler. */
    public boolean isVerified(AddressPrefix network) {
        return networks.getIfPresent(network) != null;
    }

    /** {@link #isVerified} as what ban exemptions ask for. */
    public Predicate<AddressPrefix> asExemption() {
        return this::isVerified;
    }

    /** What is known; starts to look it up when that is nothing. */
    CrawlerProof proof(IpAddress address, List<String> domains) {
        Claim claim = new Claim(address.clientPrefix(), domains);
        CrawlerProof known = answers.getIfPresent(claim);
        if (known != null) {
            return known;
        }
        if (lookUps.tryAcquire()) {
            // Noted first: a second request does not ask again.
            answers.put(claim, CrawlerProof.PENDING);
            start(claim, address);
        }
        CrawlerProof answer = answers.getIfPresent(claim);
        return answer == null ? CrawlerProof.PENDING : answer;
    }

    private void start(Claim claim, IpAddress address) {
        try {
            executor.execute(() -> lookUp(claim, address));
        } catch (RejectedExecutionException busy) {
            lookUps.release();
        }
    }

    private void lookUp(Claim claim, IpAddress address) {
        try {
            boolean verified = dns.names(address).stream()
                    .limit(MAX_NAMES)
                    .filter(name -> isWithin(name, claim.domains()))
                    .anyMatch(name -> dns.addresses(name).contains(address));
            if (verified) {
                networks.put(claim.network(), true);
            }
            answers.put(claim, verified ? CrawlerProof.VERIFIED : CrawlerProof.REFUTED);
        } catch (RuntimeException failed) {
            LOG.debug("Crawler look-up failed", failed);
        } finally {
            lookUps.release();
        }
    }

    private static boolean isWithin(String name, List<String> domains) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        String lower = plain.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> lower.endsWith("." + domain));
    }

    private static Duration life(CrawlerProof proof) {
        return switch (proof) {
            case VERIFIED -> VERIFIED_FOR;
            case REFUTED -> REFUTED_FOR;
            case PENDING -> PENDING_FOR;
        };
    }
}
