package com.petmatch.security.limit;

import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.kotlinx.lincheck.annotations.Operation;
import org.jetbrains.kotlinx.lincheck.annotations.Param;
import org.jetbrains.kotlinx.lincheck.paramgen.IntGen;
import org.jetbrains.kotlinx.lincheck.strategy.managed.modelchecking.ModelCheckingOptions;
import org.jetbrains.kotlinx.lincheck.strategy.stress.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Whatever two threads do at once in one bucket, keys taking over each other's cells too, has the outcome of some order. */
@Tag("row-40")
@Param(name = "key", gen = IntGen.class, conf = "1:3")
@Param(name = "time", gen = IntGen.class, conf = "1:4")
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "the model checker does not read newer class files")
public class LimiterModelCheckTest {

    private static final long TOKEN = 10;
    private static final long BURST = 2 * TOKEN;

    private final CellTable table = CellTable.ofCapacity(1);

    /** The checker makes one for each run. */
    public LimiterModelCheckTest() {}

    /** All keys want the same cell; the times lie on both sides of what they leave behind. */
    @Operation
    public long aheadAfterTaking(@Param(name = "key") int key, @Param(name = "time") int time) {
        return table.advance(key, key, 1 + time * 15L, TOKEN, BURST, true);
    }

    @Test
    void everyInterleavingHasAnOrder() {
        LinChecker.check(
                LimiterModelCheckTest.class,
                new ModelCheckingOptions()
                        .iterations(10)
                        .invocationsPerIteration(500)
                        .threads(2)
                        .actorsPerThread(2)
                        .actorsBefore(2)
                        .actorsAfter(1));
    }

    @Test
    void everyRaceHasAnOrder() {
        LinChecker.check(
                LimiterModelCheckTest.class,
                new StressOptions()
                        .iterations(10)
                        .invocationsPerIteration(500)
                        .threads(2)
                        .actorsPerThread(3)
                        .actorsBefore(2)
                        .actorsAfter(1));
    }
}
