package com.petmatch.i18n.spring;

import com.petmatch.i18n.bundle.BundleWatch;
import com.petmatch.i18n.messages.Messages;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Reads changed folders of overrides while the host runs, on one thread of its executor. Started and stopped by the context. */
final class ReloadWatch implements SmartLifecycle {

    private final Messages messages;
    private final Executor executor;
    private volatile @Nullable BundleWatch watch;

    ReloadWatch(Messages messages, Executor executor) {
        this.messages = messages;
        this.executor = executor;
    }

    @Override
    public void start() {
        watch = messages.watch(executor);
    }

    @Override
    public void stop() {
        BundleWatch running = watch;
        if (running != null) {
            running.close();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
