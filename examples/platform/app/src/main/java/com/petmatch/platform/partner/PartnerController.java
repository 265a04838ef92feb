package com.petmatch.platform.partner;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.link.LinkOutcome;
import com.petmatch.affiliate.partner.Enrolment;
import com.petmatch.affiliate.partner.EnrolmentOutcome;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.partner.PartnerState;
import com.petmatch.platform.account.Devices;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.partner.PartnerJoinPage.JoinStanding;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PublicAddress;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.RequestIdentity;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The partner's own page, and joining the programme. */
@Controller
class PartnerController {

    private static final SeeOther JOIN = new SeeOther("/partner/join");

    private final Affiliates affiliates;
    private final PartnerPages pages;
    private final RoleGrants roles;
    private final Devices devices;
    private final RequestIdentity identity;
    private final PublicAddress address;

    PartnerController(
            Affiliates affiliates,
            PartnerPages pages,
            RoleGrants roles,
            Devices devices,
            RequestIdentity identity,
            PublicAddress address) {
        this.affiliates = affiliates;
        this.pages = pages;
        this.roles = roles;
        this.devices = devices;
        this.identity = identity;
        this.address = address;
    }

    @GetMapping("/partner")
    Answer dashboard(Principal person, PageContext page) {
        return active(person)
                .<Answer>map(partner -> Page.of("partner/dashboard", pages.dashboard(partner, page)))
                .orElse(JOIN);
    }

    /** The figures alone, for the page that follows its events. */
    @GetMapping("/partner/panels/figures")
    Answer figures(Principal person, PageContext page) {
        Partner partner = active(person).orElseThrow(PageFault::notFound);
        return Page.of("partner/figures", pages.dashboard(partner, page));
    }

    @PostMapping("/partner/links")
    Answer createLink(Principal person) {
        Partner partner = active(person).orElseThrow(PageFault::notFound);
        LinkOutcome outcome = affiliates
                .links()
                .create(partner.id(), Programme.ID, address.of("/").toString());
        if (outcome instanceof LinkOutcome.Created) {
            return new SeeOther("/partner?done=link-made");
        }
        throw PageFault.conflict();
    }

    @GetMapping("/partner/join")
    Answer terms(HttpServletRequest request) {
        return join(standing(request), FormState.blank());
    }

    // This programme takes everybody who agrees to its terms; a suspended or banned partner stays what they are.
    @PostMapping("/partner/join")
    Answer apply(Principal person, HttpServletResponse response) {
        EnrolmentOutcome applied = affiliates.partners().enrol(person.subject(), Programme.ID);
        if (applied instanceof EnrolmentOutcome.Refused refused) {
            return join(JoinStanding.NOT_APPLIED, FormState.blank().refused(Refusal.of(refused.reason())))
                    .withStatus(409);
        }
        Partner partner = affiliates.partners().findByOwner(person.subject()).orElseThrow();
        if (affiliates.partners().approve(partner.id(), Programme.ID) instanceof EnrolmentOutcome.Refused) {
            return JOIN;
        }
        roles.grant(person.tenant(), person.subject(), RoleGrants.PARTNER);
        // A session knows the roles of its sign-in: with more roles there is a new one.
        devices.renewed(person, roles.of(person.tenant(), person.subject()))
                .ifPresent(cookie -> response.addHeader("Set-Cookie", cookie.headerValue()));
        return new SeeOther("/partner");
    }

    private Page join(JoinStanding standing, FormState form) {
        return Page.of("partner/join", new PartnerJoinPage(standing, pages.terms(), form));
    }

    private Optional<Partner> active(Principal person) {
        return affiliates
                .partners()
                .findByOwner(person.subject())
                .filter(partner ->
                        state(partner).filter(PartnerState.APPROVED::equals).isPresent());
    }

    private Optional<PartnerState> state(Partner partner) {
        return affiliates.partners().enrolment(partner.id(), Programme.ID).map(Enrolment::state);
    }

    private JoinStanding standing(HttpServletRequest request) {
        if (!(identity.caller(request) instanceof Principal person)) {
            return JoinStanding.NOT_APPLIED;
        }
        return affiliates
                .partners()
                .findByOwner(person.subject())
                .flatMap(this::state)
                .map(PartnerController::standing)
                .orElse(JoinStanding.NOT_APPLIED);
    }

    private static JoinStanding standing(PartnerState state) {
        return switch (state) {
            case APPLIED -> JoinStanding.APPLIED;
            case APPROVED, LEFT -> JoinStanding.NOT_APPLIED;
            case SUSPENDED -> JoinStanding.SUSPENDED;
            case REJECTED, BANNED -> JoinStanding.REJECTED;
        };
    }
}
