package com.petmatch.platform.wiring;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.platform.media.MediaKind;
import com.petmatch.platform.media.MediaStore;
import com.petmatch.platform.media.UploadScanner;
import com.petmatch.platform.media.Uploads;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.upload.SpoolStore;
import com.petmatch.security.upload.UploadGuard;
import com.petmatch.security.upload.UploadQuota;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What files from outside go through before anybody sees them. */
@Configuration(proxyBeanMethods = false)
class UploadWiring {

    private static final LimitRule FILES = LimitRule.perHour("upload", 30);
    private static final LimitRule KIBIBYTES = new LimitRule("upload-kib", 200 * 1024, Duration.ofDays(1), 200 * 1024);

    // Four scans and a ping; a fifth scan waits for its turn within its deadline.
    private static final int SCANNING_THREADS = 5;

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService scanningThreads() {
        return new ThreadPoolExecutor(
                0, SCANNING_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), UploadWiring::thread);
    }

    @Bean
    UploadScanner uploadScanner(HostParts parts, ExecutorService scanningThreads, InstantSource clock) {
        return new UploadScanner(parts.settings().scanners(), scanningThreads, clock);
    }

    @Bean
    Uploads uploads(
            HostParts parts,
            UploadScanner scanner,
            LimitStore limits,
            MediaStore store,
            SecureRandom random,
            IdSource ids,
            InstantSource clock) {
        SpoolStore spool = SpoolStore.in(parts.scannedFiles());
        UploadQuota quota = UploadQuota.counted(limits, FILES, KIBIBYTES);
        return new Uploads(kind -> guard(kind, spool, scanner, quota, random), scanner, store, ids, clock);
    }

    private static UploadGuard guard(
            MediaKind kind, SpoolStore spool, UploadScanner scanner, UploadQuota quota, SecureRandom random) {
        return UploadGuard.builder(kind.policy())
                .store(spool)
                .scanner(scanner)
                .quota(quota)
                .random(random)
                .build();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "petmatch-scan");
        thread.setDaemon(true);
        return thread;
    }
}
