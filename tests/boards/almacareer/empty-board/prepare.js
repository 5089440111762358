(function(){var c={detailPath:"/detail-pozice",widgets:{main:{id:"f737f198-f384-4aec-8ac3-c0f688e23b2d",apiKey:"f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1"}}};init(c)})();
