package com.petmatch.i18n.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.error.PetMatchException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is generated from a bundle compiles, calls the message it is named after, and refuses wrong arguments. */
class TypedTextsWriterTest {

    private static final String SHOP = """
            shop.open=Open
            #| param count int
            #| param name String
            shop.pets={name} has {count, plural, one {# pet} other {# pets}}
            #| param new String
            #| param texts long
            shop.reserved={new} {texts, number}
            #| param kind Tag
            shop.kind={kind, select, big-dog {A big dog} cat {A cat} other {A pet}}
            #| param a String
            #| param b String
            #| param c String
            #| param n long
            shop.many={a} {b} {c} {n, number}
            #| param a String
            #| param b String
            #| param c String
            shop.words={a} {b} {c}
            """;

    @TempDir
    private Path classes;

    @Test
    void methodsAreNamedByKeysAndTakeParametersInDeclaredOrder() {
        assertThat(files(SHOP).get("ShopTexts.java"))
                .contains(
                        "public interface ShopTexts {",
                        "    Text shopOpen();",
                        "    Text shopPets(int count, String name);")
                .contains("Text shopKind(ShopKindKind kind);", "BIG_DOG(\"big-dog\"),", "OTHER(\"other\");");
    }

    @Test
    void aCallThroughTheGeneratedInterfaceRendersTheMessage() throws ReflectiveOperationException {
        assertThat(Compiled.errors(classes, files(SHOP))).isEmpty();

        assertThat(call("shopOpen")).isEqualTo("Open");
        assertThat(call("shopPets", 2, "Ana")).isEqualTo("Ana has 2 pets");
        assertThat(call("shopReserved", "x", 1_000L)).isEqualTo("x 1,000");
        assertThat(call("shopMany", "a", "b", "c", 4L)).isEqualTo("a b c 4");
        assertThat(call("shopWords", "a", "b", "c")).isEqualTo("a b c");
    }

    @Test
    void aTagIsAnEnumOfTheWordsThatTheMessageKnows() throws ReflectiveOperationException {
        assertThat(Compiled.errors(classes, files(SHOP))).isEmpty();
        Class<?> kinds = loaded("demo.ShopTexts$ShopKindKind");

        assertThat(kinds.getEnumConstants()).extracting(Object::toString).containsExactly("big-dog", "cat", "other");
        assertThat(call("shopKind", kinds.getEnumConstants()[0])).isEqualTo("A big dog");
        assertThat(call("shopKind", kinds.getEnumConstants()[2])).isEqualTo("A pet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "texts.shopPets(3)",
                "texts.shopPets(\"Ana\", 3)",
                "texts.shopPets(3, null, 1)",
                "texts.shopKind(\"cat\")"
            })
    void aMissingOrWrongArgumentDoesNotCompile(String call) {
        Map<String, String> sources = new LinkedHashMap<>(files(SHOP));
        sources.put("Caller.java", "package demo; class Caller { Object x(ShopTexts texts) { return " + call + "; } }");

        assertThat(Compiled.errors(classes, sources)).isNotEmpty();
    }

    @Test
    void theSameBundleGivesTheSameBytes() {
        assertThat(files(SHOP)).isEqualTo(files(SHOP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.b-c=x;a.b.c=x ~ are both aBC",
                "to.string=x ~ which every object has",
                "a.b={name} ~ declares [] and uses [name]",
                "a.b={ ~ does not parse",
                "#| param k Tag;a.b={k} ~ never selects by its tag k",
                "a.b=x;a.b=y ~ duplicate-key"
            })
    void whatCannotBeAMethodIsRefusedWithItsReason(String lines, String reason) {
        assertThatThrownBy(() -> files(lines.replace(';', '\n') + "\n"))
                .isInstanceOf(PetMatchException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void anAreaHasAtMostOneHundredAndTwentyKeys() {
        String full = keys(120);

        assertThat(files(full)).hasSize(2);
        assertThatThrownBy(() -> files(full + "a.one-more=x\n")).hasMessageContaining("121 keys, at most 120");
    }

    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "a.k" + number + "=x\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> files(String shop) {
        return TypedTextsWriter.into("demo").write(BundleSource.memory(Map.of("en/shop", shop)));
    }

    private Class<?> loaded(String name) throws ReflectiveOperationException {
        return new URLClassLoader(new URL[] {url()}, getClass().getClassLoader()).loadClass(name);
    }

    private URL url() {
        try {
            return classes.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String call(String name, Object... arguments) throws ReflectiveOperationException {
        Class<?> type = arguments.length == 1 && arguments[0] instanceof Enum<?> tag
                ? tag.getDeclaringClass().getClassLoader().loadClass("demo.ShopTexts")
                : loaded("demo.ShopTexts");
        LocalTexts local = Messages.builder()
                .bundles(BundleSource.memory(Map.of("en/shop", SHOP)))
                .strict()
                .build()
                .in(LanguageTag.of("en"));
        Object texts = type.getMethod("of", LocalTexts.class).invoke(null, local);
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return ((Text) method.invoke(texts, arguments)).toString();
            }
        }
        throw new NoSuchMethodException(name);
    }
}
