
# A quick note: k ana coffee about hiring? With noglob, marks such as ? and * are text. An alias or function k of your own stays.
(( ${+aliases[k]} || ${+functions[k]} )) || alias k='noglob kith log'
