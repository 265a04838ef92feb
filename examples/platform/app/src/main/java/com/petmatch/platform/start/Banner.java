package com.petmatch.platform.start;

import com.petmatch.platform.media.UploadScanner;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.ProviderAccess;
import com.petmatch.platform.parts.Settings;
import com.petmatch.platform.parts.SettingsReader;
import java.util.Optional;

/** What the person at the console learns once the host serves. */
record Banner(HostParts parts, Optional<String> adminPassword, UploadScanner scanner) {

    String text() {
        Settings settings = parts.settings();
        StringBuilder text = new StringBuilder("\nPetMatch is running.\n");
        line(text, "Address", settings.publicUrl().toString());
        line(text, "Login", settings.adminEmail());
        adminPassword.ifPresent(
                password -> line(text, "Password", password + "   (shown this once; change it after signing in)"));
        payments(text);
        line(
                text,
                "Database",
                settings.database().isPresent()
                        ? settings.database().get().jdbcUrl()
                        : "embedded PostgreSQL, " + parts.dataDirectory().resolve("postgres"));
        String reading = parts.hasOpenMailbox() ? ", read it at " + settings.publicUrl() + "/dev/mail" : "";
        line(text, "Mail", "kept in " + parts.mailDirectory() + reading);
        line(text, "Uploads", uploads());
        line(text, "Data", parts.dataDirectory().toString());
        if (settings.onLoopback() && "http".equals(settings.publicUrl().getScheme())) {
            line(text, "Browser", "Chromium and Firefox accept the sign-in cookie on plain loopback; Safari may not");
        }
        line(text, "Stop", "Ctrl-C");
        return text.toString();
    }

    private void payments(StringBuilder text) {
        String label = "Payments";
        for (ProviderAccess provider : parts.providers().all()) {
            line(
                    text,
                    label,
                    provider.isSandbox()
                            ? provider.name() + " sandbox at " + provider.apiUrl() + ", no real money"
                            : provider.name() + ", LIVE: real money");
            label = "";
        }
    }

    private String uploads() {
        return scanner.isAnswering()
                ? "scanned by clamd at " + scanner.addresses()
                : "refused: no clamd answers at " + scanner.addresses() + "; install clamav-daemon and let it listen"
                        + " there, or set " + SettingsReader.CLAMD;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ")
                .append(name)
                .append(" ".repeat(10 - name.length()))
                .append(value)
                .append('\n');
    }
}
