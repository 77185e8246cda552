/* job.exe yes|no COMMAND LINE: runs it in a job that ends all that is in it when this process ends, as the sessions of servers are; "yes" lets
   processes leave it that ask for that. For tests alone. */
#include <stdio.h>
#include <string.h>
#include <windows.h>

int main(int count, char **words) {
    STARTUPINFOA startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectA(NULL, NULL);
    if (count < 3) return 3;
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (!strcmp(words[1], "yes")) limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_BREAKAWAY_OK;
    if (!SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)) return 3;
    char *command = strstr(strstr(GetCommandLineA(), words[1]) + strlen(words[1]), words[2]);
    if (command[-1] == '"') command--;
    if (!CreateProcessA(NULL, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process)) return 3;
    if (!AssignProcessToJobObject(job, process.hProcess)) return 3;
    ResumeThread(process.hThread);
    WaitForSingleObject(process.hProcess, INFINITE);
    DWORD status = 3;
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
