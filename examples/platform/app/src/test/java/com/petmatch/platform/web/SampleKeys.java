package com.petmatch.platform.web;

import static com.petmatch.platform.web.SamplePages.NOON;

import com.petmatch.platform.program.KeysPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of a person's keys: with some, with one made just now, with a refused form. */
final class SampleKeys {

    private static final List<String> OFFERED =
            List.of("pet:own:read", "billing:own:read", "billing:own:write", "partner:own:read");
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private SampleKeys() {}

    static KeysPage some(String userText) {
        return page(Optional.empty(), List.of(key(userText, false), key("Shop", true)), FormState.blank());
    }

    static KeysPage oneMadeNow() {
        String text = "pmk_test_00112233445566778899_" + "0".repeat(64) + "_0a1b2c3d";
        return page(Optional.of(text), List.of(key("Shop", false)), FormState.blank());
    }

    static KeysPage refused(String userText) {
        FormState form = FormState.of(Map.of("name", userText))
                .refused("permission", Refusal.of(PageErrors.REQUIRED))
                .refused("days", Refusal.of(PageErrors.UNREADABLE))
                .refused(Refusal.of("apikey.limit-reached"));
        return page(Optional.empty(), List.of(), form);
    }

    private static KeysPage page(Optional<String> issued, List<KeysPage.Key> keys, FormState form) {
        return new KeysPage(issued, keys, form, OFFERED, Set.of("pet:own:read"), DAYS);
    }

    private static KeysPage.Key key(String name, boolean over) {
        return new KeysPage.Key(
                "00112233445566778899",
                name,
                OFFERED,
                NOON.minusSeconds(86_400),
                over ? Optional.of(NOON.minusSeconds(600)) : Optional.empty(),
                over ? NOON.minusSeconds(60) : NOON.plusSeconds(86_400),
                over);
    }
}
