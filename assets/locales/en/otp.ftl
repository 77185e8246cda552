# otp
