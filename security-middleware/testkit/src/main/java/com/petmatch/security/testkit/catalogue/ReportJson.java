package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes {@code petmatch-attack-report/1}. */
final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    static String of(AttackReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "petmatch-attack-report/1");
            json.writeStringProperty("version", report.version());
            json.writeStringProperty("target", report.target());
            json.writeStringProperty("policyDigest", report.policyDigest());
            writeCounts(json, report);
            json.writeArrayPropertyStart("families");
            report.families().forEach(family -> writeFamily(json, family));
            json.writeEndArray();
            json.writeArrayPropertyStart("proven");
            report.proven().forEach(row -> writeProven(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeCounts(JsonGenerator json, AttackReport report) {
        json.writeNumberProperty("cases", report.cases());
        for (Status status : Status.values()) {
            json.writeNumberProperty(name(status), report.count(status));
        }
    }

    private static void writeFamily(JsonGenerator json, FamilyResult result) {
        json.writeStartObject();
        writeRow(json, result.family());
        json.writeNumberProperty("cases", result.cases());
        for (Status status : Status.values()) {
            json.writeNumberProperty(name(status), result.count(status));
        }
        json.writeArrayPropertyStart("failures");
        for (CaseResult failure : result.failures()) {
            json.writeStartObject();
            json.writeStringProperty("id", failure.scenario().id());
            json.writeStringProperty("reason", failure.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeProven(JsonGenerator json, ProvenRow row) {
        json.writeStartObject();
        writeRow(json, row.family());
        json.writeStringProperty("test", row.test());
        json.writeEndObject();
    }

    private static void writeRow(JsonGenerator json, AttackFamily family) {
        json.writeNumberProperty("row", family.row());
        json.writeStringProperty("title", family.title());
        json.writeArrayPropertyStart("asvs");
        family.asvs().forEach(json::writeString);
        json.writeEndArray();
    }

    private static String name(Status status) {
        return switch (status) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case NOT_CONFIGURED -> "notConfigured";
            case OUT_OF_REACH -> "outOfReach";
        };
    }
}
