printf 'درعا\nمنظمة الأغذية\n"\n' > names.csv
curl -s --data-binary @names.csv "$FIHRIST/api/v1/batch?format=csv&hits=1"
