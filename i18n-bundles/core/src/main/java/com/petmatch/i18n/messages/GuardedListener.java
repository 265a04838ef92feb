package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a listener's exceptions from the reader; the first is logged. */
final class GuardedListener implements MessageListener {

    private static final System.Logger LOG = System.getLogger(GuardedListener.class.getName());

    private final MessageListener listener;
    private final AtomicBoolean logged = new AtomicBoolean();

    GuardedListener(MessageListener listener) {
        this.listener = listener;
    }

    @Override
    public void fellBack(String key, LanguageTag wanted, LanguageTag used) {
        guarded(() -> listener.fellBack(key, wanted, used));
    }

    @Override
    public void unknownKey(String key, LanguageTag wanted) {
        guarded(() -> listener.unknownKey(key, wanted));
    }

    @Override
    public void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {
        guarded(() -> listener.argumentProblem(key, language, argument, expected, actual));
    }

    @Override
    public void dateOutOfRange(LanguageTag locale, String iso) {
        guarded(() -> listener.dateOutOfRange(locale, iso));
    }

    @Override
    public void overrideRejected(String key, LanguageTag language, String reason) {
        guarded(() -> listener.overrideRejected(key, language, reason));
    }

    @Override
    public void reloaded(BundleVersion version) {
        guarded(() -> listener.reloaded(version));
    }

    @Override
    public void reloadRefused(List<FileProblem> problems) {
        guarded(() -> listener.reloadRefused(problems));
    }

    private void guarded(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            if (logged.compareAndSet(false, true)) {
                LOG.log(System.Logger.Level.WARNING, "Message listener failed; further failures are not logged", e);
            }
        }
    }
}
