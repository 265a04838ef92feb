package com.petmatch.affiliate.link;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.link.LinkOutcome.Created;
import com.petmatch.affiliate.link.LinkOutcome.Refused;
import com.petmatch.affiliate.link.RedirectOutcome.Redirect;
import com.petmatch.affiliate.link.RedirectOutcome.RefusedTarget;
import com.petmatch.affiliate.link.RedirectOutcome.UnknownCode;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.partner.PartnerState;
import com.petmatch.affiliate.partner.PartnerStore;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.ProgramStore;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes links and answers where a request for one goes.
 *
 * <p><b>Security guarantees.</b> A redirect leads only to the link's stored target or to one that this library signed, and
 * in both cases only to an origin that the programme allows now; nothing in a request can name another. Safe for
 * concurrent use.
 */
public final class LinkEngine {

    private static final int CODE_TRIES = 5;

    /** What the engine works with. */
    public record Parts(
            LinkStore links,
            ProgramStore programs,
            PartnerStore partners,
            VisitRecorder visits,
            InstantSource clock,
            IdSource ids,
            RandomGenerator random) {}

    private final TenantId tenant;
    private final Parts parts;
    private final SignedTarget signedTargets;
    private final GuessLimit guesses;
    private final URI home;

    /**
     * Links of one tenant.
     *
     * @param home where visitors of an unknown code go
     */
    public LinkEngine(TenantId tenant, Parts parts, MacKeys keys, URI home) {
        this.tenant = tenant;
        this.parts = parts;
        this.signedTargets = new SignedTarget(keys);
        this.guesses = new GuessLimit(keys);
        this.home = home;
    }

    /** Makes a link for an approved partner to an absolute address of an origin that the programme allows. */
    public LinkOutcome create(PartnerId partner, ProgramId program, String target) {
        Optional<Program> known = parts.programs().find(tenant, program);
        if (known.isEmpty()) {
            return new Refused(Codes.PROGRAM_UNKNOWN);
        }
        Optional<ErrorCode> obstacle = obstacle(partner, program);
        if (obstacle.isPresent()) {
            return new Refused(obstacle.get());
        }
        return LinkTarget.of(target, known.get())
                .map(address -> inserted(partner, program, address))
                .orElse(new Refused(Codes.LINK_TARGET_REFUSED));
    }

    /** The query to append to the link's own address so that it leads to another page; empty when it may not. */
    public Optional<String> deepLinkQuery(Link link, String target) {
        return parts.programs()
                .find(tenant, link.program())
                .flatMap(program -> LinkTarget.of(target, program))
                .map(address -> signedTargets.query(link.code(), target));
    }

    public Optional<Link> find(LinkCode code) {
        return parts.links().find(tenant, code);
    }

    /** The partner's links, the oldest first; at most 1,000. */
    public List<Link> ofPartner(PartnerId partner) {
        return parts.links().ofPartner(tenant, partner);
    }

    /**
     * Where the request goes. The code is the last segment of the path. {@code HEAD} is answered like {@code GET}, without
     * a count; an address above 2,048 characters and other methods are refused. Who asked for 20 unknown codes within ten
     * minutes is sent home without a look-up.
     */
    public RedirectOutcome follow(FollowRequest request) {
        if (request.target().length() > LinkTarget.MAX_LENGTH) {
            return new RefusedTarget(Codes.LINK_URL_TOO_LONG);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return new RefusedTarget(Codes.LINK_METHOD);
        }
        LinkAddress address = LinkAddress.of(request.target());
        Optional<Link> link = lookedUp(address, request);
        return link.map(found -> followed(found, address, request)).orElseGet(() -> new UnknownCode(home));
    }

    private Optional<Link> lookedUp(LinkAddress address, FollowRequest request) {
        Instant now = parts.clock().instant();
        if (guesses.isReached(request, now)) {
            return Optional.empty();
        }
        Optional<Link> link = LinkCode.parse(address.code()).flatMap(this::find);
        if (link.isEmpty()) {
            guesses.missed(request, now);
        }
        return link;
    }

    private RedirectOutcome followed(Link link, LinkAddress address, FollowRequest request) {
        SignedTarget.Asked asked = signedTargets.asked(link.code(), address.query());
        if (asked.present() && asked.signed().isEmpty()) {
            return new RefusedTarget(Codes.LINK_TARGET_UNSIGNED);
        }
        String target = asked.signed().orElseGet(() -> link.target().toString());
        Optional<URI> location =
                parts.programs().find(tenant, link.program()).flatMap(program -> LinkTarget.of(target, program));
        if (location.isEmpty()) {
            return new RefusedTarget(Codes.LINK_TARGET_REFUSED);
        }
        return new Redirect(location.get(), parts.visits().visited(link, request));
    }

    private LinkOutcome inserted(PartnerId partner, ProgramId program, URI target) {
        for (int i = 0; i < CODE_TRIES; i++) {
            LinkId id = new LinkId(parts.ids().next());
            Link link = new Link(
                    id,
                    LinkCode.random(parts.random()),
                    partner,
                    program,
                    target,
                    parts.clock().instant());
            if (parts.links().insert(tenant, link)) {
                return new Created(link);
            }
        }
        return new Refused(Codes.LINK_CODES_EXHAUSTED);
    }

    private Optional<ErrorCode> obstacle(PartnerId partner, ProgramId program) {
        return parts.partners()
                .enrolment(tenant, partner, program)
                .map(enrolment -> enrolment.state() == PartnerState.APPROVED
                        ? Optional.<ErrorCode>empty()
                        : Optional.of(enrolment.state().reason()))
                .orElse(Optional.of(Codes.PARTNER_NOT_ENROLLED));
    }
}
