package com.petmatch.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every jar of the reactor on the class path of this module; the published ones and the platform's. */
public final class OurJars {

    private static final Pattern OUR_JAR =
            Pattern.compile("(petmatch|security-middleware|payments-sdk|affiliate-sdk|i18n-bundles).*-\\d.*\\.jar");

    private OurJars() {}

    public static JavaClasses imported() {
        return new ClassFileImporter().importLocations(locations());
    }

    private static Set<Location> locations() {
        Set<Location> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> OUR_JAR.matcher(path.getFileName().toString()).matches())
                .map(path -> Location.of(java.net.URI.create("jar:" + path.toUri() + "!/")))
                .collect(Collectors.toSet());
        if (jars.size() < 22) {
            throw new IllegalStateException("Expected the 21 published jars and the platform's, got " + jars);
        }
        return jars;
    }
}
