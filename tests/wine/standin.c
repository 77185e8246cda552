/* Stands for a tool of Windows or of Plesk in a Wine prefix: writes down how it was called, in C:\standins\calls.txt; waits where it was called
   with --disable, as long as there is a file C:\standins\hold; prints C:\standins\NAME.out as it is and ends with 0; with 1 where there is no
   such file. */
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>

int main(int count, char **words) {
    char self[MAX_PATH], path[MAX_PATH + 32], bytes[4096];
    GetModuleFileNameA(NULL, self, sizeof self);
    char *name = strrchr(self, '\\') + 1;
    *strrchr(name, '.') = 0;
    FILE *calls = fopen("C:\\standins\\calls.txt", "ab");
    if (calls) {
        fprintf(calls, "%s", name);
        for (int word = 1; word < count; word++) fprintf(calls, " %s", words[word]);
        fprintf(calls, "\n");
        fclose(calls);
    }
    for (int word = 1; word < count; word++)
        if (!strcmp(words[word], "--disable"))
            while (GetFileAttributesA("C:\\standins\\hold") != INVALID_FILE_ATTRIBUTES) Sleep(50);
    snprintf(path, sizeof path, "C:\\standins\\%s.out", name);
    FILE *out = fopen(path, "rb");
    if (!out) return 1;
    _setmode(_fileno(stdout), _O_BINARY);
    for (size_t length; (length = fread(bytes, 1, sizeof bytes, out)) > 0;) fwrite(bytes, 1, length, stdout);
    return 0;
}
