package com.petmatch.platform.guard;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PageTime;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.reputation.ScoreKey;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operator's page about attacks: refusals as they come, bans, and rules on watch. */
@Controller
class SecurityController {

    private static final int MOST_RULES = 10;
    private static final int MOST_BANS = 200;
    private static final int MOST_WATCHED = 50;

    private final RefusalLog refusals;
    private final BanDesk desk;
    private final PageTime time;

    SecurityController(RefusalLog refusals, BanDesk desk, PageTime time) {
        this.refusals = refusals;
        this.desk = desk;
        this.time = time;
    }

    @GetMapping("/admin/security")
    Answer security(Principal operator) {
        return page(operator, FormState.blank());
    }

    @GetMapping("/admin/security/live")
    Answer live() {
        return Page.of("guard/live", panel());
    }

    @PostMapping("/admin/security/unban")
    Answer unban(
            Principal operator,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String reason) {
        ScoreKey key = key(target).orElseThrow(PageFault::unreadable);
        if (!desk.hasProvenItself(operator)) {
            // A stolen session must not let an attacker in again.
            return new SeeOther("/account/confirm?next=/admin/security");
        }
        Optional<LiftReason> why = LiftReason.of(reason);
        if (why.isEmpty()) {
            return page(operator, FormState.blank().refused(Refusal.of(PageErrors.REQUIRED)))
                    .withStatus(422);
        }
        desk.lift(key, operator, why.get());
        return new SeeOther("/admin/security?done=ban-lifted");
    }

    private Page page(Principal operator, FormState form) {
        return Page.of(
                "guard/security",
                new SecurityPage(
                        panel(), desk.bans(MOST_BANS), refusals.watched(MOST_WATCHED), desk.mayLift(operator), form));
    }

    private LivePanel panel() {
        return new LivePanel(
                refusals.newest(), refusals.topRules(MOST_RULES), time.clock().instant());
    }

    private static Optional<ScoreKey> key(String target) {
        try {
            return Optional.of(ScoreKey.parse(target));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
