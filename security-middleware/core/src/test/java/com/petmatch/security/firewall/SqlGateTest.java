package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look before reading may only be wrong to one side. */
class SqlGateTest {

    private static final int TEXTS = 400_000;

    private static final List<String> WORDS =
            List.of(("and or xor not binary like rlike regexp match in between is div mod"
                            + " collate as null true unknown current_user sysdate union intersect except minus select all distinct top"
                            + " from where order group partition by having limit offset into outfile case when drop create table data"
                            + " view user insert replace values update set delete exec execute declare waitfor delay begin do shutdown"
                            + " grant ascii count concat if substr version sleep benchmark pg_sleep extractvalue utl_http.request"
                            + " ctxsys.drithsx.sn xp_cmdshell sp_executesql information_schema.tables mysql.user sys.objects sysobjects"
                            + " sqlite_master v$version name dog")
                    .split(" "));
    private static final List<String> SIGNS = List.of(
            "'", "\"", "`", "(", ")", ",", ";", "=", "<", ">", "<>", "!=", "~", "!", "+", "-", "*", "/", "%", "^", "|",
            "&", "||", "&&", "@", "@a", "@@x", "<@", "$1", "$", "$t$", "[", "]", "{", "}", ":", "::int", ":=", ".",
            "..", "#", "--", "/*", "*/", "/*!", "\\", "?", "1", "0", "12", "1.5", "0x1f", "1e3", "x", "a.b", "é", "犬",
            " ", "  ", "\t", "\n");

    private final Random random = new Random(20_261_129);

    @Test
    @Tag("row-48")
    void isOpenToEveryTextThatBreaksARule() {
        for (int i = 0; i < TEXTS; i++) {
            String text = text();
            if (!SqlGate.isOpenTo(text)) {
                assertThat(SqlDetector.readings(text)).as(text).isZero();
            }
        }
    }

    @Test
    void isOpenToEveryAttack() {
        assertThat(Samples.of("sql-attacks.txt"))
                .allMatch(attack -> SqlGate.isOpenTo(attack) || SqlDetector.readings(attack) == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna O'Brien",
                "anna.12@pets.example",
                "Eats well; sleeps a lot (12 h a day) & likes children.",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "https://pets.example/clinic/records?page=1",
                "Dogs and cats, both at home.",
                "犬と猫 (2)"
            })
    void isShutToHonestTexts(String text) {
        assertThat(SqlGate.isOpenTo(text)).isFalse();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            List<String> from = random.nextBoolean() ? WORDS : SIGNS;
            text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }
}
