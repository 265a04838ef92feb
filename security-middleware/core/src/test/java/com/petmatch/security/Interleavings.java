package com.petmatch.security;

import com.petmatch.kernel.event.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs operations in every order in which their steps can follow one another. A step is one call of a store or one
 * transaction: engines keep nothing of their own between calls, so no other order can be told apart.
 */
public final class Interleavings {

    /** One try: the operations that run side by side, and what must hold when all are done. */
    public record Trial(List<Runnable> operations, Runnable afterwards) {}

    private record Choice(int taken, int options) {}

    private final List<Choice> path = new ArrayList<>();
    private final ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> -1);
    private int depth;
    private boolean[] waiting = {};
    private boolean[] done = {};
    private int turn = -1;
    private @Nullable Throwable failure;

    private Interleavings() {}

    /**
     * Makes the same trial anew for each order and plays it.
     *
     * @return how many orders there were
     */
    public static int all(Function<Interleavings, Trial> trials) throws InterruptedException {
        Interleavings orders = new Interleavings();
        int count = 0;
        do {
            orders.play(trials.apply(orders));
            count++;
        } while (orders.next());
        return count;
    }

    /** The same store, each call of which is a step; within a transaction it belongs to that step. */
    public <T> T steps(Class<T> port, T store, UnitOfWork work) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    if (!work.isOpen()
                            && (!port.equals(UnitOfWork.class)
                                    || method.getName().equals("inTransaction"))) {
                        await();
                    }
                    try {
                        return method.invoke(store, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private void play(Trial trial) throws InterruptedException {
        int count = trial.operations().size();
        synchronized (this) {
            depth = 0;
            waiting = new boolean[count];
            done = new boolean[count];
            turn = -1;
        }
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            threads.add(new Thread(() -> run(index, trial.operations().get(index))));
        }
        threads.forEach(Thread::start);
        while (grant()) {
            // Until every operation has ended.
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure != null) {
            throw new AssertionError("In the order " + path, failure);
        }
        trial.afterwards().run();
    }

    private void run(int index, Runnable operation) {
        own.set(index);
        try {
            operation.run();
        } catch (RuntimeException | Error thrown) {
            synchronized (this) {
                failure = thrown;
            }
        } finally {
            synchronized (this) {
                done[index] = true;
                notifyAll();
            }
        }
    }

    private void await() throws InterruptedException {
        int index = own.get();
        if (index < 0) {
            return;
        }
        synchronized (this) {
            waiting[index] = true;
            notifyAll();
            while (turn != index) {
                wait();
            }
            turn = -1;
            waiting[index] = false;
        }
    }

    /** Lets one operation take its next step; false when all have ended. */
    private synchronized boolean grant() throws InterruptedException {
        List<Integer> ready = ready();
        while (ready == null) {
            wait();
            ready = ready();
        }
        if (ready.isEmpty()) {
            return false;
        }
        if (depth == path.size()) {
            path.add(new Choice(0, ready.size()));
        }
        turn = ready.get(path.get(depth++).taken());
        notifyAll();
        return true;
    }

    /** Who waits for a step; null while somebody still takes one. */
    private @Nullable List<Integer> ready() {
        List<Integer> ready = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && (!waiting[i] || turn == i)) {
                return null;
            }
            if (!done[i]) {
                ready.add(i);
            }
        }
        return ready;
    }

    /** Turns to the next order: the last choice that has another option takes it. */
    private boolean next() {
        while (!path.isEmpty()) {
            Choice last = path.remove(path.size() - 1);
            if (last.taken() + 1 < last.options()) {
                path.add(new Choice(last.taken() + 1, last.options()));
                return true;
            }
        }
        return false;
    }
}
