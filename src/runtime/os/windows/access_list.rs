//! Access lists of folders, through Windows PowerShell: of Windows' own tools it alone makes a folder with its list in one step and
//! tells the owner without words. Both scripts are constant, and the folder is named in the environment, where no letter of it is
//! read as anything else.

use std::io;
use std::path::Path;

use super::tool;
use crate::core::sddl::{FOR_ADMINISTRATORS, is_for_administrators_alone};

/// The folder and the list that the scripts are about.
const FOLDER: &str = "OTP_DOCTOR_FOLDER";
const LIST: &str = "OTP_DOCTOR_LIST";

/// `Directory.CreateDirectory(String, DirectorySecurity)` hands the list to the system with the call that makes the folder, and leaves
/// one that is there as it is.
const MAKE: &str = "$ErrorActionPreference = 'Stop'; \
    $list = New-Object System.Security.AccessControl.DirectorySecurity; \
    $list.SetSecurityDescriptorSddlForm($env:OTP_DOCTOR_LIST); \
    [void][System.IO.Directory]::CreateDirectory($env:OTP_DOCTOR_FOLDER, $list)";

const TELL: &str = "$ErrorActionPreference = 'Stop'; \
    $list = [System.IO.Directory]::GetAccessControl($env:OTP_DOCTOR_FOLDER); \
    [Console]::Out.Write($list.GetSecurityDescriptorSddlForm('Owner, Access'))";

/// Makes the folder `path`, for administrators and the system alone from the first moment on. One that is there stays as it is.
///
/// # Errors
/// The system's, and PowerShell's exit status where it could not.
pub fn make_private(path: &Path) -> io::Result<()> {
    run(MAKE, path).map(|_| ())
}

/// Whether the folder `path` is for administrators and the system alone.
///
/// # Errors
/// The system's, and PowerShell's exit status where it could not tell.
pub fn is_private(path: &Path) -> io::Result<bool> {
    let told = run(TELL, path)?;
    if told.trim().is_empty() {
        return Err(io::Error::other("powershell.exe: no answer"));
    }
    Ok(is_for_administrators_alone(&told))
}

fn run(script: &str, folder: &Path) -> io::Result<String> {
    let variables = [(FOLDER, folder.as_os_str()), (LIST, FOR_ADMINISTRATORS.as_ref())];
    let args = ["-NoProfile", "-NonInteractive", "-Command", script];
    tool::run(r"WindowsPowerShell\v1.0\powershell.exe", &args, &variables)
}
