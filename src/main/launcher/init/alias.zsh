
# A quick note: k ana coffee about hiring? With noglob, marks such as ? and * are text.
alias k='noglob kith log'
