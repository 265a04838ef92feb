@echo off
rem Starts the full platform on embedded defaults; see the shell script of the same name.
setlocal
set HERE=%~dp0
pushd "%HERE%..\.."
call mvn -q -pl :petmatch-platform -am package -DskipTests -Djacoco.skip=true || exit /b 1
popd
for %%J in ("%HERE%app\target\petmatch-platform-*-exec.jar") do set JAR=%%J
java -Dpetmatch.data-directory="%HERE%var" -jar "%JAR%" %*
