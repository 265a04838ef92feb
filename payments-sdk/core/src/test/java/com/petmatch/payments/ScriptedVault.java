package com.petmatch.payments;

import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.VaultOps;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A vault that answers what the test says: the next scripted answer, else that the {@link #CARD} is kept. */
public final class ScriptedVault implements VaultOps {

    public static final SavedCard CARD = new SavedCard(
            "pm_kept", Optional.of("cus_1"), "visa", Optional.of("4242"), Optional.of(YearMonth.of(2028, 5)));

    public final Deque<Supplier<GatewaySetup>> answers = new ArrayDeque<>();
    public final List<SetupCall> begun = new ArrayList<>();

    private final List<String> calls;

    ScriptedVault(List<String> calls) {
        this.calls = calls;
    }

    @Override
    public GatewaySetup begin(SetupCall call) {
        calls.add("keep " + call.key());
        begun.add(call);
        return answer(Optional.empty());
    }

    @Override
    public GatewaySetup resume(String setupRef, GatewayKey key) {
        calls.add("resume " + setupRef);
        return answer(Optional.of(setupRef));
    }

    @Override
    public void delete(SavedCard card, GatewayKey key) {
        calls.add("delete " + key);
        if (!answers.isEmpty()) {
            GatewaySetup unused = answers.remove().get();
            throw new IllegalStateException("A deletion has no answer, got " + unused);
        }
    }

    private GatewaySetup answer(Optional<String> ref) {
        return answers.isEmpty()
                ? GatewaySetup.saved(ref, CARD)
                : answers.remove().get();
    }
}
