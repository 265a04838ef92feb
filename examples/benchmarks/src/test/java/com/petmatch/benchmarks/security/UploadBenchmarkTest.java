package com.petmatch.benchmarks.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.upload.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guard accepts the photographs, and all sides hash the same bytes. */
class UploadBenchmarkTest {

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void allReadTheSameBytes(FileKind kind) throws Exception {
        UploadBenchmark uploads = new UploadBenchmark();
        uploads.kind = kind;
        uploads.write();
        try {
            assertThat(uploads.guard()).isEqualTo(uploads.readAndHash()).isEqualTo(uploads.readHashAndCopy());
        } finally {
            uploads.remove();
        }
    }
}
