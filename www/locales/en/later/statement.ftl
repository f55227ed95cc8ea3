basis-statement = I only have a bank statement
basis-statement-hint = We calculate the amount per day from what the fund paid for a whole month.
received-hint = Choose a month without work and without a bonus. Did you get two payments for the same month? Add them up.
received-where = On your bank statement: the payment from your fund. The payment message says which month it is for.
received-found = That is { $amount } gross a day, for { $days } days. We use this amount from here on.
received-near = The closest amount is { $amount } gross a day, for { $days } days. No amount per day gives exactly what you received. Perhaps the payment includes something else.
