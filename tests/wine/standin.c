/* Stands for a tool of Windows or of Plesk in a Wine prefix. C:\standins holds what it does and what it has done:
     calls.txt    how it was called is written down there
     gate         "WHEN NUMBER WORDS": the call that is the NUMBERth with WORDS waits before or after its work, as long as this file is there, and
                  says so in the file waiting
     mfa          is there while the panel asks for codes
     NAME.out     printed as it is by NAME.exe, which then ends with 0; where there is no such file it ends with 1
   schtasks.exe keeps each task as a file where Windows does, in System32\Tasks, and ends with 1 where it should delete one that is not there.
   tasklist.exe prints the processes that there really are, as Windows does with /fo csv /nh. */
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>
#include <tlhelp32.h>

#define HOME "C:\\standins\\"

static char line[8192];

static void touch(const char *path) {
    FILE *file = fopen(path, "wb");
    if (file) fclose(file);
}

/* How many calls so far were made with these words. */
static int calls_with(const char *words) {
    char call[8192];
    int number = 0;
    FILE *calls = fopen(HOME "calls.txt", "rb");
    if (!calls) return 0;
    while (fgets(call, sizeof call, calls)) number += strstr(call, words) != NULL;
    fclose(calls);
    return number;
}

/* Waits where this call is the one that the gate names. */
static void gate(const char *now) {
    char when[8], words[256] = "";
    int number = 0;
    FILE *file = fopen(HOME "gate", "rb");
    if (!file) return;
    int read = fscanf(file, "%7s %d %255[^\r\n]", when, &number, words);
    fclose(file);
    if (read != 3 || strcmp(when, now) || !strstr(line, words) || calls_with(words) != number) return;
    touch(HOME "waiting");
    while (GetFileAttributesA(HOME "gate") != INVALID_FILE_ATTRIBUTES) Sleep(20);
}

/* Whether that could be done. */
static BOOL work(int count, char **words) {
    char path[MAX_PATH + 64];
    for (int word = 1; word < count; word++) {
        const char *next = word + 1 < count ? words[word + 1] : "";
        if (!strcmp(words[word], "--disable")) DeleteFileA(HOME "mfa");
        if (!strcmp(words[word], "--enable")) touch(HOME "mfa");
        if (strcmp(words[word], "/tn")) continue;
        snprintf(path, sizeof path, "C:\\windows\\system32\\Tasks\\%s", next);
        if (!strcmp(words[1], "/create")) touch(path);
        if (!strcmp(words[1], "/delete")) return DeleteFileA(path);
    }
    return TRUE;
}

static int list(void) {
    PROCESSENTRY32 entry = {.dwSize = sizeof entry};
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    for (BOOL more = Process32First(all, &entry); more; more = Process32Next(all, &entry))
        printf("\"%s\",\"%lu\",\"Console\",\"1\",\"8 K\"\r\n", entry.szExeFile, entry.th32ProcessID);
    return 0;
}

int main(int count, char **words) {
    char self[MAX_PATH], path[MAX_PATH + 32], bytes[4096];
    GetModuleFileNameA(NULL, self, sizeof self);
    char *name = strrchr(self, '\\') + 1;
    *strrchr(name, '.') = 0;
    if (!strcmp(name, "tasklist")) return list();
    strcpy(line, name);
    for (int word = 1; word < count; word++)
        if (strlen(line) + strlen(words[word]) + 2 < sizeof line) strcat(strcat(line, " "), words[word]);
    FILE *calls = fopen(HOME "calls.txt", "ab");
    if (calls) {
        fprintf(calls, "%s\n", line);
        fclose(calls);
    }
    gate("before");
    BOOL done = work(count, words);
    gate("after");
    snprintf(path, sizeof path, HOME "%s.out", name);
    FILE *out = fopen(path, "rb");
    if (!out || !done) return 1;
    _setmode(_fileno(stdout), _O_BINARY);
    for (size_t length; (length = fread(bytes, 1, sizeof bytes, out)) > 0;) fwrite(bytes, 1, length, stdout);
    return 0;
}
