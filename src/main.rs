//! The program. All of it is in the library, where tests reach it as well.

fn main() -> std::process::ExitCode {
    otp_doctor::start::start()
}
