package com.petmatch.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wraps a port so that chosen calls fail, hang or kill the process, before or after they had their effect.
 *
 * <pre>{@code
 * FaultInjector faults = new FaultInjector(clock).with(Fault.dieAfter("settle", 2));
 * OutboxStore dying = faults.wrap(OutboxStore.class, store);
 * }</pre>
 *
 * <p>Calls are counted per method name over all objects that one injector wraps. Safe for concurrent use.
 */
public final class FaultInjector {

    // How often a hanging call looks at the clock, which only a test moves and which cannot notify.
    private static final long LOOK_MILLIS = 5;

    private final FakeClock clock;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private boolean released;
    private int hanging;

    /** An injector without faults, whose hangs run by the clock. */
    public FaultInjector(FakeClock clock) {
        this.clock = clock;
    }

    /** Adds a fault; the injector itself. */
    public synchronized FaultInjector with(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** Adds faults; the injector itself. */
    public synchronized FaultInjector with(Collection<Fault> more) {
        faults.addAll(more);
        return this;
    }

    /** Lets hanging calls go on, also those that would hang later. */
    public synchronized void release() {
        released = true;
        notifyAll();
    }

    /** How many calls hang at this moment. */
    public synchronized int hanging() {
        return hanging;
    }

    /** How often the method was called so far. */
    public synchronized int calls(String method) {
        return calls.getOrDefault(method, 0);
    }

    /** The port with these faults in front of it. */
    public <T> T wrap(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(port, proxy, method, arguments);
                    }
                    return call(target, method, arguments);
                }));
    }

    private static <T> Object ofObject(Class<T> port, Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Faulty[" + port.getSimpleName() + "]";
        };
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        Optional<Fault> fault = next(method.getName());
        if (fault.isEmpty()) {
            return invoke(target, method, arguments);
        }
        String what = method.getName() + " call " + fault.get().call();
        switch (fault.get().kind()) {
            case FAIL_BEFORE -> throw new InjectedFailure("Before " + what);
            case DIE_BEFORE -> throw new ProcessDied("Before " + what);
            case HANG -> hang(fault.get(), what);
            default -> {}
        }
        Object result = invoke(target, method, arguments);
        return switch (fault.get().kind()) {
            case FAIL_AFTER -> throw new InjectedFailure("After " + what);
            case DIE_AFTER -> throw new ProcessDied("After " + what);
            default -> result;
        };
    }

    private synchronized Optional<Fault> next(String method) {
        int call = calls.merge(method, 1, Integer::sum);
        return faults.stream()
                .filter(fault -> fault.method().equals(method) && fault.call() == call)
                .findFirst();
    }

    private synchronized void hang(Fault fault, String what) throws InterruptedException {
        Optional<Instant> deadline = fault.until().map(clock.instant()::plus);
        hanging++;
        try {
            while (!released) {
                if (deadline.isPresent() && !clock.instant().isBefore(deadline.get())) {
                    throw new InjectedFailure("Timed out in " + what);
                }
                wait(LOOK_MILLIS);
            }
        } finally {
            hanging--;
        }
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
