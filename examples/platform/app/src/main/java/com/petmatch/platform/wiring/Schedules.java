package com.petmatch.platform.wiring;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.kernel.event.OutboxRelay;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.payments.Payments;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.session.SessionEngine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Calls what the libraries want called, most of it on the leading host alone. A step that fails is logged and tried at its
 * next turn; every step is safe to repeat.
 */
@Component
final class Schedules implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Schedules.class);
    private static final int BATCH = 500;
    private static final long STOP_SECONDS = 20;

    private final List<ScheduledStep> steps;
    private final Leadership leadership;
    private final OutboxRelay relay;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3, Schedules::named);
    // Threads of their own: what every host does may not wait until a leader's long step is done.
    private final ScheduledExecutorService everywhere = Executors.newScheduledThreadPool(2, Schedules::named);
    private final List<ScheduledFuture<?>> turns = new ArrayList<>();
    private volatile boolean leading;
    private volatile boolean running;

    Schedules(
            HostParts parts,
            OutboxRelay relay,
            Ledger ledger,
            Payments payments,
            Affiliates affiliates,
            SessionEngine sessions,
            OneTimeSecrets secrets,
            InstantSource clock,
            List<ScheduledStep> more) {
        this.relay = relay;
        this.leadership = new Leadership(parts.database());
        this.steps = new ArrayList<>(more);
        steps.addAll(List.of(
                ScheduledStep.onLeader("outbox relay", Duration.ofMillis(200), () -> relay.runOnce(BATCH)),
                ScheduledStep.onLeader(
                        "webhook inbox",
                        Duration.ofMillis(300),
                        () -> payments.webhooks().processDue(BATCH)),
                ScheduledStep.onLeader(
                        "sandbox deliveries",
                        Duration.ofMillis(300),
                        () -> parts.sandboxes().deliverDue()),
                ScheduledStep.onLeader(
                        "payment recovery",
                        Duration.ofSeconds(15),
                        () -> payments.recovery().sweep(BATCH)),
                ScheduledStep.onLeader(
                        "evidence due",
                        Duration.ofMinutes(10),
                        () -> payments.disputes().remindDue(BATCH)),
                ScheduledStep.onLeader(
                        "subscriptions due",
                        Duration.ofMinutes(1),
                        () -> payments.subscriptions().processDue(BATCH)),
                ScheduledStep.onLeader(
                        "parked reversals",
                        Duration.ofSeconds(30),
                        () -> affiliates.commissions().releaseParked(BATCH)),
                ScheduledStep.onLeader(
                        "commissions mature",
                        Duration.ofMinutes(5),
                        () -> affiliates.commissions().mature(clock.instant(), BATCH)),
                ScheduledStep.onLeader("ledger fold", Duration.ofSeconds(10), () -> ledger.fold(BATCH)),
                ScheduledStep.onLeader("outbox purge", Duration.ofHours(1), relay::purge),
                ScheduledStep.onLeader(
                        "sessions over", Duration.ofMinutes(10), () -> sessions.removeOver(TenantId.SINGLE, BATCH)),
                ScheduledStep.onLeader(
                        "secrets expired",
                        Duration.ofMinutes(10),
                        () -> secrets.removeExpired(TenantId.SINGLE, BATCH))));
    }

    @Override
    public void start() {
        running = true;
        turns.add(threads.scheduleWithFixedDelay(this::lead, 0, 1, TimeUnit.SECONDS));
        steps.forEach(step -> turns.add(schedule(step)));
    }

    @Override
    public void stop() {
        running = false;
        turns.forEach(turn -> turn.cancel(false));
        List.of(threads, everywhere).forEach(Schedules::end);
        leadership.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lead() {
        boolean held = leadership.isHeld();
        if (held != leading) {
            log.info("Schedules {} on this host", held ? "run" : "rest");
            if (held) {
                freeWhatADeadLeaderHeld();
            }
            leading = held;
        }
    }

    private void freeWhatADeadLeaderHeld() {
        try {
            relay.takeOver();
        } catch (RuntimeException failed) {
            log.warn("Outbox leases are left to run out: {}", failed.toString());
        }
    }

    private ScheduledFuture<?> schedule(ScheduledStep step) {
        long millis = step.every().toMillis();
        return (step.everywhere() ? everywhere : threads)
                .scheduleWithFixedDelay(() -> run(step), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void run(ScheduledStep step) {
        if (!running || !(leading || step.everywhere())) {
            return;
        }
        try {
            step.work().run();
        } catch (RuntimeException failed) {
            log.warn("Step failed, tried again at its next turn: {}, {}", step.name(), failed.toString());
        }
    }

    private static void end(ScheduledExecutorService pool) {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "petmatch-schedule");
        thread.setDaemon(true);
        return thread;
    }
}
