package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.paypal.PayPalChain.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of PayPal's certificates, by address.
 *
 * <p><b>Security guarantees.</b> An address that is not PayPal's is refused before any request. Only proven keys are kept,
 * and no more than {@value #MAX_KEPT}, so a sender can neither fill the memory nor push good keys out; whoever invents
 * addresses causes {@value #MAX_READS} requests a minute at most. Safe for concurrent use; no lock is held while reading.
 */
final class PayPalCertificates {

    static final int MAX_KEPT = 32;
    static final int MAX_READS = 10;

    private static final Logger log = LoggerFactory.getLogger(PayPalCertificates.class);
    private static final Duration PERIOD = Duration.ofMinutes(1);

    /**
     * A key, or why there is none.
     *
     * @param isUnreadable whether the address was asked and did not answer with a file
     */
    record Found(SignatureCheck verdict, Optional<PublicKey> key, boolean isUnreadable) {

        static Found none(SignatureCheck why) {
            return new Found(why, Optional.empty(), false);
        }

        static Found unreadable() {
            return new Found(SignatureCheck.UNDECIDED, Optional.empty(), true);
        }
    }

    private final PayPalCertificateUrls urls;
    private final CertificateSource source;
    private final PayPalChain chain;
    private final Map<URI, SigningKey> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Instant> reads = new ArrayDeque<>();

    PayPalCertificates(PayPalCertificateUrls urls, CertificateSource source, PayPalChain chain) {
        this.urls = urls;
        this.source = source;
        this.chain = chain;
    }

    /** The key at an address that a sender named; {@code UNDECIDED} when it could not be read now. */
    Found key(String address, Instant now) {
        Optional<URI> accepted = urls.accepted(address);
        if (accepted.isEmpty()) {
            return Found.none(SignatureCheck.CERTIFICATE_REFUSED);
        }
        Optional<SigningKey> known = kept(accepted.get(), now);
        return known.isPresent() ? found(known) : read(accepted.get(), now);
    }

    private Found read(URI address, Instant now) {
        if (!mayRead(now)) {
            log.warn("Too many certificates asked for, {} not read", address);
            return Found.none(SignatureCheck.UNDECIDED);
        }
        try {
            Optional<SigningKey> proven = chain.proven(source.read(address), now);
            proven.ifPresent(key -> keep(address, key));
            return found(proven);
        } catch (IOException e) {
            log.warn("Certificate {} not read: {}", address, e.getMessage());
            return Found.unreadable();
        }
    }

    private static Found found(Optional<SigningKey> key) {
        return key.map(proven -> new Found(SignatureCheck.AUTHENTIC, Optional.of(proven.key()), false))
                .orElseGet(() -> Found.none(SignatureCheck.CERTIFICATE_REFUSED));
    }

    private Optional<SigningKey> kept(URI address, Instant now) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(address)).filter(key -> key.countsAt(now));
        }
    }

    private void keep(URI address, SigningKey key) {
        synchronized (kept) {
            kept.put(address, key);
            if (kept.size() > MAX_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private boolean mayRead(Instant now) {
        synchronized (reads) {
            while (!reads.isEmpty() && !reads.peekFirst().isAfter(now.minus(PERIOD))) {
                reads.removeFirst();
            }
            if (reads.size() == MAX_READS) {
                return false;
            }
            reads.addLast(now);
            return true;
        }
    }
}
