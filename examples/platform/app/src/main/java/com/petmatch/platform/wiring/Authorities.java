package com.petmatch.platform.wiring;

import com.petmatch.platform.parts.Settings;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What may stand in the {@code Host} field of a request to this host. */
final class Authorities {

    private Authorities() {}

    /** The public address as browsers write it; on loopback also the names that this machine has for itself. */
    static Set<String> of(Settings settings) {
        Set<String> accepted = new TreeSet<>();
        URI site = settings.publicUrl();
        accepted.add(written(site.getScheme(), site.getHost().toLowerCase(Locale.ROOT), site.getPort()));
        if (settings.onLoopback()) {
            accepted.add(written("http", "localhost", settings.port()));
            accepted.add(written("http", "127.0.0.1", settings.port()));
        }
        return accepted;
    }

    // Browsers leave the scheme's own port out.
    private static String written(String scheme, String host, int port) {
        int usual = "https".equals(scheme) ? 443 : 80;
        return port < 0 || port == usual ? host : host + ":" + port;
    }
}
