package com.petmatch.platform.parts;

import com.petmatch.platform.parts.StartRefusedException.Exit;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses to open a port to others while any part is a stand-in. There is no switch that turns it off.
 */
public final class SafetyCheck {

    private SafetyCheck() {}

    /**
     * Checks before any part starts.
     *
     * @throws StartRefusedException with every reason at once
     */
    public static void refuseUnsafe(Settings settings) {
        List<String> reasons = settings.onLoopback() ? List.of() : standIns(settings);
        if (!reasons.isEmpty()) {
            throw new StartRefusedException(Exit.UNSAFE_OR_WRONG_SETTING, reasons);
        }
    }

    private static List<String> standIns(Settings settings) {
        String open = "is not for " + settings.address().getHostAddress() + ", which others can reach: ";
        List<String> reasons = new ArrayList<>();
        List<String> played = settings.gateways().played();
        if (!played.isEmpty()) {
            reasons.add("The payment sandbox of " + String.join(", ", played) + " " + open + "set "
                    + GatewaySettings.MODE + "=live and the keys of the providers to be used");
        }
        if (settings.database().isEmpty()) {
            reasons.add("The embedded PostgreSQL " + open + "set " + SettingsReader.DATABASE_URL);
        }
        if (!"https".equals(settings.publicUrl().getScheme())) {
            reasons.add(
                    "Plain HTTP " + open + "set " + SettingsReader.PUBLIC_URL + " to the https address of a TLS proxy");
        }
        if (settings.pseudoLocales()) {
            reasons.add("Made-up languages " + open + "leave out " + SettingsReader.PSEUDO_LOCALES);
        }
        reasons.add("Generated signing keys and the page /dev/mail " + open + "listen on loopback behind the proxy");
        return reasons;
    }
}
