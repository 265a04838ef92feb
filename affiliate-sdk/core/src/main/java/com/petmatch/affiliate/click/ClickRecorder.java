package com.petmatch.affiliate.click;

import com.petmatch.affiliate.click.BotVerdict.NotPerson;
import com.petmatch.affiliate.click.ClickOutcome.Buffered;
import com.petmatch.affiliate.click.ClickOutcome.Counted;
import com.petmatch.affiliate.click.ClickOutcome.Dropped;
import com.petmatch.affiliate.click.ClickOutcome.NotCounted;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.link.FollowRequest;
import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.link.VisitRecorder;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts people who follow links: once per visitor and link within the window, never machines.
 *
 * <p>Never fails: while the store does not answer, clicks wait in a bounded buffer until the host calls {@link #flush}.
 * Call it outside a transaction, else a failed write also spoils the caller's. Safe for concurrent use.
 */
public final class ClickRecorder implements VisitRecorder {

    /** What the recorder works with. */
    public record Parts(
            ClickSink sink,
            BotFilter bots,
            ConsentSource consent,
            InstantSource clock,
            IdSource ids,
            RandomGenerator random) {}

    private static final Logger log = LoggerFactory.getLogger(ClickRecorder.class);

    private final TenantId tenant;
    private final Parts parts;
    private final ClickPolicy policy;
    private final ClickTokens tokens;
    private final VisitorKeys visitors;
    private final ClickBuffer buffer;
    private final Consumer<ClickOutcome> observer;

    public ClickRecorder(
            TenantId tenant, Parts parts, ClickPolicy policy, MacKeys keys, Consumer<ClickOutcome> observer) {
        this.tenant = tenant;
        this.parts = parts;
        this.policy = policy;
        this.tokens = new ClickTokens(keys);
        this.visitors = new VisitorKeys(keys);
        this.buffer = new ClickBuffer(policy.bufferSize());
        this.observer = observer;
    }

    @Override
    public Optional<String> visited(Link link, FollowRequest request) {
        return record(link, request).click().map(click -> ClickCookie.header(tokens.sign(click), policy.cookieAge()));
    }

    /** Counts the click, or says why not. */
    public ClickOutcome record(Link link, FollowRequest request) {
        ClickOutcome outcome = parts.bots().verdict(request) instanceof NotPerson machine
                ? new NotCounted(machine.reason(), Optional.empty())
                : counted(link, request);
        observer.accept(outcome);
        return outcome;
    }

    /**
     * Writes clicks that waited for the store, the oldest first; stops at the first that it still refuses.
     *
     * @return how many were written
     */
    public int flush(int limit) {
        for (int i = 0; i < limit; i++) {
            Optional<Touch> waiting = buffer.poll();
            if (waiting.isEmpty() || !written(waiting.get())) {
                waiting.ifPresent(buffer::putBack);
                return i;
            }
        }
        return limit;
    }

    /** How many clicks wait for the store. */
    public int waiting() {
        return buffer.size();
    }

    /** How many clicks were lost because the buffer was full. */
    public long dropped() {
        return buffer.dropped();
    }

    private ClickOutcome counted(Link link, FollowRequest request) {
        Instant now = parts.clock().instant();
        Touch touch = touch(link, request, now);
        try {
            Optional<ClickId> standing = knownClick(link, request, now);
            if (standing.isPresent()) {
                return new NotCounted(Codes.CLICK_REPEATED, standing);
            }
            Touch kept = parts.sink().record(tenant, touch, policy.window());
            return kept.id().equals(touch.id())
                    ? new Counted(touch)
                    : new NotCounted(Codes.CLICK_REPEATED, agreed(touch, kept.click()));
        } catch (RuntimeException storeDown) {
            if (buffer.size() == 0) {
                // Once an outage: a line for each click would bury everything else.
                log.warn("Click store does not answer, clicks wait from now on", storeDown);
            }
            return buffer.offer(touch) ? new Buffered(touch) : new Dropped(Codes.CLICK_BUFFER_FULL);
        }
    }

    private Touch touch(Link link, FollowRequest request, Instant now) {
        ConsentState consent = parts.consent().consent(request);
        Visitor visitor = new Visitor(visitors.keyOf(request, now), consent, StuffingSignal.isIn(request));
        Optional<ClickId> click =
                consent == ConsentState.GRANTED ? Optional.of(ClickId.random(parts.random())) : Optional.empty();
        return Touch.of(new TouchId(parts.ids().next()), link, visitor, click, now);
    }

    /** The click that the visitor's own cookie remembers, when it is of this link and within the window. */
    private Optional<ClickId> knownClick(Link link, FollowRequest request, Instant now) {
        return request.header("cookie")
                .flatMap(ClickCookie::unverifiedToken)
                .flatMap(tokens::verify)
                .flatMap(click -> parts.sink().find(tenant, click))
                .filter(touch -> touch.link().equals(link.id()))
                .filter(touch -> now.isBefore(touch.at().plus(policy.window())))
                .flatMap(Touch::click);
    }

    private static Optional<ClickId> agreed(Touch asked, Optional<ClickId> standing) {
        return asked.consent() == ConsentState.GRANTED ? standing : Optional.empty();
    }

    private boolean written(Touch touch) {
        try {
            parts.sink().record(tenant, touch, policy.window());
            return true;
        } catch (RuntimeException storeDown) {
            log.warn("Click store still does not answer, {} clicks wait: {}", buffer.size() + 1, storeDown.toString());
            return false;
        }
    }
}
