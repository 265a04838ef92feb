package com.petmatch.payments.testkit.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A wire on which goes wrong what the test says, and nothing else; it remembers what was called. For one thread. */
public final class ScriptedWire implements Wire {

    private final Map<String, List<Fate>> fates = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    public ScriptedWire() {}

    /** The next call of the operation ends so. */
    public ScriptedWire next(String operation, Fate fate) {
        fates.computeIfAbsent(operation, name -> new ArrayList<>()).add(fate);
        return this;
    }

    /** Happens once, in the middle of the next call. */
    public ScriptedWire meanwhile(Runnable happening) {
        meanwhile = happening;
        return this;
    }

    /** The operations that were called, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Fate fate(String operation) {
        calls.add(operation);
        List<Fate> planned = fates.getOrDefault(operation, List.of());
        return planned.isEmpty() ? Fate.GOES_WELL : planned.remove(0);
    }

    @Override
    public void between() {
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
    }
}
