package com.petmatch.platform.program;

import com.petmatch.platform.account.StepUps;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.apikey.IssuedApiKey;
import com.petmatch.security.error.SecurityErrors;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes, lists and ends the keys of a person's programs. */
@Controller
class KeysController {

    private static final int MAX_NAME = 60;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final ProgramKeys keys;
    private final StepUps stepUps;
    private final InstantSource clock;

    KeysController(ProgramKeys keys, StepUps stepUps, InstantSource clock) {
        this.keys = keys;
        this.stepUps = stepUps;
        this.clock = clock;
    }

    @GetMapping("/account/keys")
    Answer list(Principal person) {
        return page(person, FormState.of(Map.of("days", "90")), Set.of(), Optional.empty());
    }

    // Answered with the page itself and not with a redirect: the key is kept nowhere that a redirect could read it
    // from.
    @PostMapping("/account/keys")
    Answer make(
            Principal person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "permission", defaultValue = "") Set<String> chosen,
            @RequestParam(defaultValue = "") String days) {
        if (!stepUps.isRecent(person)) {
            // A stolen session must not become a key that outlives it.
            return new SeeOther("/account/confirm?next=/account/keys");
        }
        FormState form = checked(person, FormState.of(Map.of("name", name, "days", days)), chosen);
        if (form.isRefused()) {
            return page(person, form, chosen, Optional.empty()).withStatus(422);
        }
        Optional<IssuedApiKey> made = keys.make(
                person, name, chosen.stream().map(Permission::of).collect(Collectors.toSet()), Integer.parseInt(days));
        return made.isPresent()
                ? page(person, FormState.of(Map.of("days", "90")), Set.of(), made)
                : page(person, form.refused(Refusal.of(SecurityErrors.APIKEY_LIMIT)), chosen, made)
                        .withStatus(409);
    }

    @PostMapping("/account/keys/{id}/revoke")
    Answer revoke(Principal person, @PathVariable String id) {
        if (!keys.revoke(person, id)) {
            throw PageFault.notFound();
        }
        return new SeeOther("/account/keys?done=key-revoked");
    }

    private FormState checked(Principal person, FormState form, Set<String> chosen) {
        FormState next = form;
        if (form.value("name").isBlank()) {
            next = next.refused("name", Refusal.of(PageErrors.REQUIRED));
        } else if (form.value("name").length() > MAX_NAME) {
            next = next.refused("name", Refusal.of(PageErrors.UNREADABLE));
        }
        if (chosen.isEmpty()) {
            next = next.refused("permission", Refusal.of(PageErrors.REQUIRED));
        } else if (!offered(person).containsAll(chosen)) {
            next = next.refused("permission", Refusal.of(PageErrors.UNREADABLE));
        }
        boolean known = DAYS.stream().anyMatch(days -> form.holds("days", days.toString()));
        return known ? next : next.refused("days", Refusal.of(PageErrors.UNREADABLE));
    }

    private Page page(Principal person, FormState form, Set<String> chosen, Optional<IssuedApiKey> made) {
        return Page.of(
                "account/keys",
                new KeysPage(
                        made.map(key -> key.text().revealText()),
                        keys.of(person).stream().map(this::shown).toList(),
                        form,
                        offered(person),
                        chosen,
                        DAYS));
    }

    private List<String> offered(Principal person) {
        return keys.offered(person).stream().map(Permission::value).toList();
    }

    private KeysPage.Key shown(ApiKey key) {
        boolean used = key.lastUsedAt().isAfter(key.createdAt());
        return new KeysPage.Key(
                key.id().value(),
                key.grant().label(),
                key.grant().permissions().stream()
                        .map(Permission::value)
                        .sorted()
                        .toList(),
                key.createdAt(),
                used ? Optional.of(key.lastUsedAt()) : Optional.empty(),
                key.grant().expiresAt(),
                !clock.instant().isBefore(key.grant().expiresAt()));
    }
}
