package com.petmatch.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.security.firewall.FirewallCodec;
import com.petmatch.security.firewall.FirewallOutcome;
import com.petmatch.security.firewall.FirewallProfile;
import com.petmatch.security.firewall.FirewallSettings;
import com.petmatch.testkit.FakeClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirewallFileTest {

    @TempDir
    Path directory;

    private final FakeClock clock = FakeClock.at("2026-11-21T12:00:00Z");
    private final List<FirewallOutcome> told = new ArrayList<>();

    @Test
    void usesTheStandardWithoutAFile() {
        assertThat(read().firewall().current().settings()).isEqualTo(FirewallSettings.standard());
        assertThat(told).hasSize(1);
    }

    @Test
    void usesTheFile() throws IOException {
        write(settings(3, FirewallProfile.STRICT));

        assertThat(read().firewall().current().settings().profile()).isEqualTo(FirewallProfile.STRICT);
    }

    @Test
    void refusesToStartWithAFileThatIsWrong() throws IOException {
        write("{}");

        assertThatThrownBy(this::read).isInstanceOf(StartRefusedException.class).hasMessageContaining("SCHEMA");
    }

    @Test
    void takesOverANewerFile() throws IOException {
        FirewallFile file = read();
        write(settings(1, FirewallProfile.BALANCED));
        file.reload();

        assertThat(file.firewall().current().settings().profile()).isEqualTo(FirewallProfile.BALANCED);
    }

    @Test
    void staysWhenAFileTurnsWrongAndTellsOnce() throws IOException {
        write(settings(1, FirewallProfile.STRICT));
        FirewallFile file = read();
        write("{}");
        file.reload();
        file.reload();

        assertThat(file.firewall().current().settings().profile()).isEqualTo(FirewallProfile.STRICT);
        assertThat(told).hasSize(2).last().isInstanceOf(FirewallOutcome.Refused.class);
    }

    private static String settings(long version, FirewallProfile profile) {
        FirewallSettings standard = FirewallSettings.standard();
        return FirewallCodec.write(
                new FirewallSettings(version, profile, standard.modes(), standard.exclusions(), standard.plan()));
    }

    private void write(String document) throws IOException {
        Files.writeString(directory.resolve(FirewallFile.NAME), document);
    }

    private FirewallFile read() {
        return FirewallFile.read(directory.resolve(FirewallFile.NAME), clock, told::add);
    }
}
