package com.petmatch.benchmarks.security;

import com.petmatch.security.firewall.BodyBytes;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallReport;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One JSON text of 128 KiB, all that is read of a body, made to cost what it can; and an honest one beside it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class HostileBodyBenchmark {

    static final int BYTES = 128 << 10;

    /** What a body repeats. */
    public enum Piece {
        HONEST("Our dog likes long walks, cheese and the neighbours; he weighs 17 kg & is 5 years old. "),
        QUOTES("'"),
        SQL_WORDS("union select a from b where c or d "),
        SQL_COMMENTS("/*"),
        ANGLES("<"),
        TAGS("<a b=c d=e "),
        REFERENCES("&#x26;"),
        PERCENTS("%2525"),
        UNFINISHED_LOOKUPS("${"),
        NESTED_LOOKUPS("${lower:${"),
        TEMPLATES("{{"),
        CLIMBS("../"),
        SHELL(";$(`"),
        PARENTHESES("("),
        ESCAPES("\\\\u0025"),
        BASE64("QUFBQUFB"),
        URLS("http://1."),
        MIXED("../ ; cat | <?php ${jndi: {{7*7}} (cn= $ne <!doctype http:// cookie= %25 ");

        private final String text;

        Piece(String text) {
            this.text = text;
        }

        BodyBytes body() {
            String value = text.repeat((BYTES - 4) / text.length());
            return FirewallWorld.body("application/json", "[\"" + value + "\"]");
        }
    }

    private final Firewall firewall = Firewall.builder().build();

    @Param
    Piece piece = Piece.HONEST;

    private BodyBytes body = Piece.HONEST.body();

    @Setup
    public void fill() {
        body = piece.body();
    }

    @Benchmark
    public FirewallReport ours() {
        return firewall.inspectBody(body);
    }
}
