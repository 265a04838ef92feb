package com.petmatch.platform.guard;

import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.platform.parts.StartRefusedException.Exit;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallCodec;
import com.petmatch.security.firewall.FirewallOutcome;
import com.petmatch.security.firewall.FirewallOutcome.Accepted;
import com.petmatch.security.firewall.FirewallOutcome.Refused;
import com.petmatch.security.firewall.FirewallSettings;
import com.petmatch.security.firewall.LiveFirewall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The operator's settings of the firewall in a file, which need not exist. One that is wrong at the start refuses it; one
 * that is wrong later leaves the settings as they are. Safe for concurrent use.
 */
public final class FirewallFile {

    /** The file's name in the data directory. */
    public static final String NAME = "firewall.json";

    // One byte more than a document may have is enough to be refused.
    private static final int MOST_BYTES = (1 << 20) + 1;

    private final Path file;
    private final LiveFirewall firewall;
    private byte[] seen;

    private FirewallFile(Path file, byte[] seen, LiveFirewall firewall) {
        this.file = file;
        this.seen = seen;
        this.firewall = firewall;
    }

    /**
     * Reads the file.
     *
     * @param told hears of the settings now and of each document later, for the audit
     * @throws StartRefusedException when there is a file that cannot be used
     */
    public static FirewallFile read(Path file, InstantSource clock, Consumer<FirewallOutcome> told) {
        byte[] document = bytes(file);
        Firewall built = Firewall.builder().clock(clock).build();
        LiveFirewall live = new LiveFirewall(document.length == 0 ? built : started(file, built, document), told);
        return new FirewallFile(file, document, live);
    }

    public LiveFirewall firewall() {
        return firewall;
    }

    /** Uses what the file holds now, when it changed; a file that is gone changes nothing. */
    public synchronized void reload() {
        byte[] document = bytes(file);
        if (document.length > 0 && !Arrays.equals(document, seen)) {
            seen = document;
            firewall.replace(document);
        }
    }

    private static Firewall started(Path file, Firewall built, byte[] document) {
        try {
            return built.with(settings(FirewallCodec.read(document)));
        } catch (IllegalArgumentException | com.petmatch.security.error.SecurityMisuseException unfit) {
            throw new StartRefusedException(
                    Exit.UNSAFE_OR_WRONG_SETTING, List.of(file + " cannot be used: " + unfit.getMessage()));
        }
    }

    private static FirewallSettings settings(FirewallOutcome outcome) {
        if (outcome instanceof Accepted accepted) {
            return accepted.settings();
        }
        Refused refused = (Refused) outcome;
        throw new IllegalArgumentException(refused.fault() + ", " + refused.detail());
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
